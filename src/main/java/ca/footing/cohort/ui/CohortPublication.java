package ca.footing.cohort.ui;

import ca.footing.cohort.CohortStatus;
import ca.footing.cohort.CohortSummary;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.BooleanSupplier;

/** Whether the public sees a cohort, how many seats are taken, and the ways on. */
class CohortPublication extends Composite<Div> {
    private final transient BooleanSupplier unsaved;
    private final Button publish;
    private final Button withdraw;

    /** @param unsaved while true, nothing is done: publishing speaks of what is saved */
    CohortPublication(BooleanSupplier unsaved, Runnable publish, Runnable withdraw) {
        this.unsaved = unsaved;
        this.publish = ask("publish", publish);
        this.withdraw = ask("withdraw", withdraw);
        getContent().addClassName("actions");
    }

    void show(CohortSummary cohort) {
        var open = cohort.status() == CohortStatus.PUBLISHED;
        getContent().removeAll();
        getContent()
                .add(
                        new StatusBadge(cohort.status()),
                        new Span(getTranslation(
                                "cohort.office.seatsTaken", cohort.capacity() - cohort.seatsFree(), cohort.capacity())),
                        open ? withdraw : publish,
                        Page.buttonLink(
                                "/office/cohorts/" + cohort.id() + "/changes",
                                getTranslation("cohort.office.changes")));
        if (open) {
            var link = Page.buttonLink(
                    SiteRoutes.cohort(getLocale(), cohort.code()), getTranslation("cohort.office.public"));
            link.setRouterIgnore(true);
            getContent().add(link);
        }
    }

    private Button ask(String act, Runnable does) {
        var verb = getTranslation("action." + act);
        return new Button(verb, _ -> {
            if (unsaved.getAsBoolean()) {
                Notify.refused(getTranslation("cohort.saveFirst"));
            } else {
                Ask.before(
                        getTranslation("cohort." + act + ".title"),
                        getTranslation("cohort." + act + ".text"),
                        verb,
                        does);
            }
        });
    }
}
