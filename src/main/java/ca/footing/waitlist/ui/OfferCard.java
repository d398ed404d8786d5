package ca.footing.waitlist.ui;

import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import ca.footing.waitlist.MyEntry.MyOffer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** A seat that is held for the person: until when, and the answers they may give. No seconds are counted. */
class OfferCard extends Composite<Div> {
    /** @param decline gets whether they keep waiting */
    OfferCard(MyOffer offer, Runnable accept, Consumer<Boolean> decline, Runnable extend) {
        var until = Formats.instant(offer.endsAt(), offer.cohort().zone(), getLocale());
        var title = new Paragraph(getTranslation("waitlist.offer.title", until));
        title.addClassName("banner-title");
        var take = new Button(getTranslation("waitlist.offer.accept"), _ -> accept.run());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        var keep = new Button(getTranslation("waitlist.offer.declineKeep"), _ -> decline.accept(true));
        var leave = new Button(
                getTranslation("waitlist.offer.declineLeave"),
                _ -> Ask.before(
                        getTranslation("waitlist.leave.title"),
                        getTranslation("waitlist.leave.textOffer"),
                        getTranslation("waitlist.offer.declineLeave"),
                        () -> decline.accept(false)));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var more = new Button(getTranslation("waitlist.offer.extend"), _ -> extend.run());
        more.setVisible(offer.extendable());
        var actions = Page.of("actions", take, more, keep, leave);
        getContent().addClassNames("banner", "info", "offer-card");
        getContent().add(new Symbol("clock"), title, new Paragraph(getTranslation("waitlist.offer.text")), actions);
    }
}
