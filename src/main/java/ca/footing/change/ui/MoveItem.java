package ca.footing.change.ui;

import ca.footing.change.MoveOption;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;

/** One cohort to move to: when it begins, what it costs there, and the way. */
class MoveItem extends Composite<ListItem> {
    /** @param move is told the option and what its button says */
    MoveItem(MoveOption option, BiConsumer<MoveOption, String> move) {
        var cohort = option.cohort();
        var title = new H3(cohort.name().in(getLocale()));
        var dates = new Paragraph(getTranslation(
                "change.move.dates",
                Formats.instant(cohort.startsAt(), cohort.zone(), getLocale()),
                cohort.sessions(),
                cohort.seatsFree()));
        dates.addClassName("fine");
        var sum = new Paragraph(getTranslation(
                "change.move.sum",
                money(option.total().total()),
                money(option.total().tax()),
                money(option.fee()),
                money(option.paid())));
        sum.addClassName("fine");
        var act = new Button(verb(option), _ -> move.accept(option, verb(option)));
        act.setAriaLabel(verb(option) + ", " + cohort.name().in(getLocale()));
        getContent().add(Page.of("panel quiet stack tight", title, dates, sum, Page.of("actions", act)));
    }

    private String verb(MoveOption option) {
        var cents = option.difference().minor();
        if (cents == 0) {
            return getTranslation("change.move.even");
        }
        return cents > 0
                ? getTranslation("change.move.pay", money(option.difference()))
                : getTranslation("change.move.back", money(option.difference().times(-1)));
    }

    private String money(Money amount) {
        return Formats.money(amount, getLocale());
    }
}
