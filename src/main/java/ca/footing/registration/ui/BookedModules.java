package ca.footing.registration.ui;

import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.Booking;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The modules that a place is for, when it is not for the whole series. */
class BookedModules extends Composite<Div> {
    BookedModules(Booking booking, List<ModuleSummary> modules) {
        var list = new UnorderedList();
        modules.stream()
                .filter(module -> booking.includes(module.id()))
                .forEach(module -> list.add(new ListItem(getTranslation(
                        "registration.booking.module",
                        module.position(),
                        module.title().in(getLocale())))));
        getContent().addClassNames("stack", "tight");
        getContent().add(new Paragraph(getTranslation("registration.booked.modules")), list);
    }
}
