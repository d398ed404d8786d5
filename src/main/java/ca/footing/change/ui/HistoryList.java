package ca.footing.change.ui;

import ca.footing.billing.BillingRoutes;
import ca.footing.change.ChangeRow;
import ca.footing.change.ChangeState;
import ca.footing.change.Remedy;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What was done with a place, and where its money stands: what is met, what is awaited, who acts. */
class HistoryList extends Composite<UnorderedList> {
    HistoryList(List<ChangeRow> changes) {
        getContent().addClassName("plain-list");
        changes.forEach(change -> getContent().add(item(change)));
    }

    private ListItem item(ChangeRow change) {
        var when =
                new Paragraph(Formats.instant(change.askedAt(), change.cohort().zone(), getLocale()));
        when.addClassName("fine");
        var entry = Page.of(
                "panel quiet stack tight",
                Page.of(
                        "section-head",
                        new H3(ChangeWords.what(this::getTranslation, change, getLocale())),
                        new StateBadge(change)),
                when);
        if (change.remedy() != Remedy.NONE || change.kept().minor() > 0) {
            entry.add(new Paragraph(ChangeWords.money(this::getTranslation, change, getLocale())));
        }
        if (change.state() == ChangeState.DONE && change.remedy() == Remedy.CREDIT) {
            entry.add(new Paragraph(new Anchor("/" + BillingRoutes.CREDIT, getTranslation("change.history.credit"))));
        }
        if (change.state() != ChangeState.DONE) {
            entry.add(new Paragraph(getTranslation("change.state.text." + change.state())));
        }
        return new ListItem(entry);
    }
}
