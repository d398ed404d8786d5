package ca.footing.cohort.ui;

import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortSession;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions of a cohort in order; each is added and changed in a dialog and saved at once. */
class SessionsPanel extends Composite<Div> {
    private final transient CohortPlanning planning;
    private final Runnable changed;
    private final OrderedList list = new OrderedList();
    private transient CohortId cohort = CohortId.next();
    private transient List<ModuleSummary> modules = List.of();
    private ZoneId zone = Dates.ZONES.get(2);

    /** @param changed called after each change, to read the cohort again */
    SessionsPanel(CohortPlanning planning, Runnable changed) {
        this.planning = planning;
        this.changed = changed;
        list.addClassName("requirement-list");
        var add = new Button(getTranslation("cohort.session.add"), _ -> open(null));
        getContent().addClassName("stack");
        getContent().add(list, Page.of("actions", add));
    }

    void show(CohortDetails shown, List<ModuleSummary> itsModules) {
        cohort = shown.summary().id();
        zone = shown.summary().zone();
        modules = itsModules;
        list.removeAll();
        if (shown.sessions().isEmpty()) {
            list.add(new ListItem(getTranslation("cohort.session.none")));
        }
        shown.sessions().forEach(session -> list.add(new SessionItem(session, this::open, this::remove)));
    }

    private void remove(CohortSession session) {
        act(() -> planning.removeSession(session.id()));
    }

    private void open(@Nullable CohortSession session) {
        new SessionDialog(
                        zone,
                        modules,
                        session,
                        draft -> act(() -> {
                            if (session == null) {
                                planning.addSession(cohort, draft);
                            } else {
                                planning.reviseSession(session.id(), draft);
                            }
                        }))
                .open();
    }

    private void act(Runnable act) {
        act.run();
        changed.run();
    }
}
