package ca.footing.registration.ui;

import ca.footing.shared.Formats;
import ca.footing.tax.Quote;
import ca.footing.tax.QuoteLine;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;

/** A price made up by line: what it is, the tax on it, and what is paid. */
class PriceLines extends Composite<DescriptionList> {
    PriceLines(Quote quote) {
        getContent().addClassName("price-lines");
        quote.lines().forEach(this::add);
        var term = new DescriptionList.Term(getTranslation("registration.payment.total"));
        var total = new DescriptionList.Description(Formats.money(quote.total(), getLocale()));
        term.addClassName("total");
        total.addClassName("total");
        getContent().add(term, total);
    }

    private void add(QuoteLine line) {
        getContent()
                .add(
                        new DescriptionList.Term(line.description()),
                        new DescriptionList.Description(Formats.money(line.net(), getLocale())));
        if (!line.tax().isZero()) {
            getContent()
                    .add(
                            new DescriptionList.Term(getTranslation(
                                    "registration.payment.tax",
                                    line.taxName(getLocale()),
                                    Formats.percent(line.taxRate(), getLocale()))),
                            new DescriptionList.Description(Formats.money(line.tax(), getLocale())));
        }
    }
}
