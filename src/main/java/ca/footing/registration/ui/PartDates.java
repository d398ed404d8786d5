package ca.footing.registration.ui;

import ca.footing.billing.PlannedPart;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.ZoneId;
import java.util.List;

/** The parts of a plan that is offered: how much until when. */
class PartDates extends Composite<OrderedList> {
    PartDates(List<PlannedPart> parts, ZoneId zone) {
        for (var part : parts) {
            var amount = Formats.money(part.amount(), getLocale());
            var dueAt = part.dueAt();
            getContent()
                    .add(new ListItem(
                            dueAt == null
                                    ? getTranslation("registration.ways.partNow", amount)
                                    : getTranslation(
                                            "registration.ways.part",
                                            amount,
                                            Formats.date(dueAt.atZone(zone).toLocalDate(), getLocale()))));
        }
    }
}
