package ca.footing.catalogue.ui;

import ca.footing.catalogue.SeriesStatus;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;

/** Whether the public sees a series, and the way to change that. */
class Publication extends Composite<Div> {
    private final transient BooleanSupplier unsaved;
    private final Button publish;
    private final Button withdraw;

    /** @param unsaved while true, nothing is done: publishing speaks of what is saved */
    Publication(BooleanSupplier unsaved, Runnable publish, Runnable withdraw) {
        this.unsaved = unsaved;
        this.publish = ask("publish", publish);
        this.withdraw = ask("withdraw", withdraw);
        getContent().addClassName("actions");
    }

    void show(SeriesSummary series) {
        var open = series.status() == SeriesStatus.PUBLISHED;
        getContent().removeAll();
        getContent().add(new StatusBadge(series.status()), open ? withdraw : publish);
        if (open) {
            var link = Page.buttonLink(
                    SiteRoutes.series(getLocale(), series.slug()), getTranslation("catalogue.series.public"));
            link.setRouterIgnore(true);
            getContent().add(link);
        }
    }

    private Button ask(String act, Runnable does) {
        var verb = getTranslation("action." + act);
        return new Button(verb, _ -> {
            if (unsaved.getAsBoolean()) {
                Notify.refused(getTranslation("catalogue.saveFirst"));
            } else {
                Ask.before(
                        getTranslation("catalogue." + act + ".title"),
                        getTranslation("catalogue." + act + ".text"),
                        verb,
                        does);
            }
        });
    }
}
