package ca.footing.change.ui;

import ca.footing.change.ChangeReason;
import ca.footing.change.ChangeRoutes;
import ca.footing.change.ChangeRow;
import ca.footing.change.ChangeState;
import ca.footing.change.Remedy;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** Changes as the office reads them: whose, what, why, what became of the money, who must act. */
class OfficeChangeList extends Composite<UnorderedList> {
    private final transient Consumer<ChangeRow> retry;
    private final transient Consumer<ChangeRow> settle;

    OfficeChangeList(List<ChangeRow> changes) {
        this(changes, _ -> {}, _ -> {});
    }

    OfficeChangeList(List<ChangeRow> changes, Consumer<ChangeRow> retry, Consumer<ChangeRow> settle) {
        this.retry = retry;
        this.settle = settle;
        getContent().addClassNames("plain-list", "stack");
        changes.forEach(change -> getContent().add(new ListItem(entry(change))));
    }

    private Div entry(ChangeRow change) {
        var about = Page.fine(getTranslation(
                "change.office.about",
                ChangeWords.what(this::getTranslation, change, getLocale()),
                Formats.instant(change.askedAt(), change.cohort().zone(), getLocale())));
        var cohort = new Anchor(
                "/" + ChangeRoutes.officeCohort(change.cohort().id()),
                change.cohort().name().in(getLocale()));
        var entry = Page.of(
                "panel quiet stack tight",
                Page.of("section-head", new H3(change.person().preferredName()), new StateBadge(change)),
                about,
                new Paragraph(cohort));
        if (change.remedy() != Remedy.NONE || change.kept().minor() > 0) {
            entry.add(new Paragraph(ChangeWords.money(this::getTranslation, change, getLocale())));
        }
        if (change.reason() != ChangeReason.OWN) {
            entry.add(Page.fine(getTranslation(
                    "change.office.reason", getTranslation("change.reason." + change.reason()), change.note())));
        }
        var until = change.until();
        if (change.state() == ChangeState.CHOOSING && until != null) {
            entry.add(new Paragraph(getTranslation(
                    "change.office.choosing",
                    Formats.instant(until.minusSeconds(60), change.cohort().zone(), getLocale()))));
        }
        if (change.blockedBy() != null) {
            entry.add(new Paragraph(getTranslation(change.blockedBy())), acts(change));
        }
        return entry;
    }

    private Div acts(ChangeRow change) {
        var again = new Button(getTranslation("change.office.retry"), _ -> retry.accept(change));
        var done = new Button(
                getTranslation("change.office.settled"),
                _ -> Ask.before(
                        getTranslation("change.office.settledTitle"),
                        getTranslation("change.office.settledText"),
                        getTranslation("change.office.settled"),
                        () -> settle.accept(change)));
        again.setAriaLabel(again.getText() + ", " + change.person().preferredName());
        done.setAriaLabel(done.getText() + ", " + change.person().preferredName());
        return change.canBeTriedAgain() ? Page.of("actions", again, done) : Page.of("actions", done);
    }
}
