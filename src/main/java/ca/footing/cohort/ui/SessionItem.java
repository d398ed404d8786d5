package ca.footing.cohort.ui;

import ca.footing.cohort.CohortSession;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** One session in the office's list. */
class SessionItem extends ListItem {
    SessionItem(CohortSession session, Consumer<CohortSession> edit, Consumer<CohortSession> remove) {
        var title = session.title().in(getLocale());
        var name = new Span(session.position() + ". " + title);
        name.addClassName("requirement-name");
        var detail = new Span(String.join(
                " · ",
                Dates.session(session.time(), getLocale()),
                getTranslation("cohort.session.minutes", Dates.minutes(session), session.breakMinutes()),
                getTranslation("cohort.where." + session.format(), session.venue()),
                getTranslation(
                        "cohort.session.taken",
                        session.seats().taken(),
                        session.seats().capacity())));
        detail.addClassName("requirement-detail");
        var change = new Button(getTranslation("action.edit"), _ -> edit.accept(session));
        change.setAriaLabel(getTranslation("cohort.session.editOf", title));
        var away = new Button(
                getTranslation("action.remove"),
                _ -> Ask.before(
                        getTranslation("cohort.session.removeTitle", title),
                        getTranslation("cohort.session.removeText"),
                        getTranslation("action.remove"),
                        () -> remove.accept(session)));
        away.setAriaLabel(getTranslation("cohort.session.removeOf", title));
        addClassName("requirement");
        add(new Symbol(session.format().symbol()), name, detail, Page.of("actions requirement-action", change, away));
    }
}
