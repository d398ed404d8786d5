package ca.footing.change.ui;

import ca.footing.change.Remedy;
import ca.footing.refund.RefundQuote;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.stream.Stream;

/** Refund or credit, side by side, with what is kept of each. */
class RemedyField extends Composite<Div> {
    private final transient RefundQuote quote;
    private final RadioButtonGroup<Remedy> group = new RadioButtonGroup<>(getTranslation("change.leave.choice"));

    RemedyField(RefundQuote quote) {
        this.quote = quote;
        var offered = Stream.of(Remedy.REFUND, Remedy.CREDIT)
                .filter(remedy -> QuoteTimeline.offer(quote, remedy) != null)
                .toList();
        group.setItems(offered);
        group.setItemLabelGenerator(remedy -> {
            var words = QuoteTimeline.words(this::say, quote, remedy);
            return words.substring(0, 1).toUpperCase(getLocale()) + words.substring(1);
        });
        group.setValue(offered.getFirst());
        getContent().add(group);
    }

    Remedy remedy() {
        return group.getValue();
    }

    Money amount() {
        var offer = QuoteTimeline.offer(quote, group.getValue());
        return offer == null ? Money.cad(0) : offer.amount();
    }

    private String say(String key, Money... amounts) {
        return getTranslation(
                key,
                Arrays.stream(amounts)
                        .map(amount -> (Object) Formats.money(amount, getLocale()))
                        .toArray());
    }
}
