package ca.footing.progress.ui;

import ca.footing.catalogue.EarlierEdition;
import ca.footing.progress.MaterialOnPage;
import ca.footing.progress.ModuleProgress;
import ca.footing.progress.ProgressRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;

/** What a material said before it was corrected: until when, what had changed, and which version the person confirmed. */
class EarlierVersions extends Composite<Details> {
    EarlierVersions(ModuleProgress module, MaterialOnPage one) {
        var list = new UnorderedList();
        list.addClassName("version-list");
        one.earlier().forEach(edition -> list.add(item(module, one, edition)));
        getContent()
                .setSummary(new Span(getTranslation(
                        "progress.material.earlier", one.earlier().size())));
        getContent().add(list);
    }

    private ListItem item(ModuleProgress module, MaterialOnPage one, EarlierEdition earlier) {
        var number = earlier.edition().number();
        var item = new ListItem(new Paragraph(getTranslation(
                "progress.material.earlierUntil",
                number,
                day(module, earlier.until()),
                earlier.title().in(getLocale()))));
        item.addClassNames("stack", "tight");
        if (!earlier.edition().change().isEmpty()) {
            item.add(Page.fine(getTranslation(
                    "progress.material.change", earlier.edition().change().in(getLocale()))));
        }
        var confirmed = one.confirmed().get(number);
        item.add(Page.fine(
                confirmed == null
                        ? getTranslation("progress.material.unconfirmed")
                        : getTranslation("progress.material.acknowledged", day(module, confirmed))));
        if (one.open()) {
            item.add(new MaterialOpening(
                    earlier.kind(),
                    ProgressRoutes.material(module.registration(), earlier.material(), number, getLocale()),
                    earlier.url(),
                    earlier.body()));
        }
        return item;
    }

    private String day(ModuleProgress module, Instant at) {
        return Formats.date(at.atZone(module.cohort().zone()).toLocalDate(), getLocale());
    }
}
