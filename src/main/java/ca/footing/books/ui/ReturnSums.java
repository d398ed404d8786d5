package ca.footing.books.ui;

import ca.footing.books.TaxReturn;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** The sums that go into the return, and what does not but explains them. */
class ReturnSums extends Composite<Div> {
    private final DescriptionList sums = new DescriptionList();

    ReturnSums(TaxReturn due) {
        sums.addClassName("price-lines");
        line("sales", due.sales(), false);
        line("federal", due.federal(), true);
        if (!due.quebec().isZero()) {
            line("quebec", due.quebec(), true);
        }
        if (!due.kept().isZero()) {
            line("kept", due.kept(), false);
        }
        line("fees", due.fees().known(), false);
        getContent().addClassNames("panel", "stack");
        getContent().add(sums);
        if (due.fees().unknown() > 0) {
            note("feesUnknown", due.fees().unknown());
        }
        note("hint");
    }

    private void line(String key, Money amount, boolean total) {
        var term = new DescriptionList.Term(getTranslation("books.return." + key));
        var value = new DescriptionList.Description(Formats.money(amount, getLocale()));
        term.setClassName("total", total);
        value.setClassName("total", total);
        sums.add(term, value);
    }

    private void note(String key, Object... args) {
        var note = Page.fine(getTranslation("books.return." + key, args));
        getContent().add(note);
    }
}
