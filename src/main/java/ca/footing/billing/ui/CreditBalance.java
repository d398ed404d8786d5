package ca.footing.billing.ui;

import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What can be spent now, and how. */
class CreditBalance extends Composite<Div> {
    CreditBalance(Money balance) {
        var title = new Paragraph(getTranslation("billing.credit.balance", Formats.money(balance, getLocale())));
        title.addClassName("banner-title");
        getContent().addClassNames("banner", "info");
        getContent()
                .add(
                        new Symbol("receipt"),
                        title,
                        new Paragraph(
                                getTranslation(balance.isZero() ? "billing.credit.nothing" : "billing.credit.howTo")));
    }
}
