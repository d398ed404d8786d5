package ca.footing.group.ui;

import ca.footing.group.GroupDetails;
import ca.footing.group.GroupDetails.Seat;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Where a seat stands: what is missing, who acts, and by when. */
class SeatState extends Composite<Div> {
    private final GroupDetails order;

    SeatState(GroupDetails order, Seat seat) {
        this.order = order;
        getContent().add(status(seat));
    }

    private Component status(Seat seat) {
        var text = getTranslation("group.seat.status." + seat.status());
        return switch (seat.status()) {
            case FREE -> DataTable.lines(new Badge(Badge.Tone.WARNING, "missing", text), unassigned());
            case INVITED ->
                DataTable.lines(
                        new Badge(Badge.Tone.INFO, "waiting", text),
                        seat.inviteEndsAt() == null
                                ? ""
                                : getTranslation(
                                        "group.seats.waits",
                                        Formats.instant(
                                                seat.inviteEndsAt(),
                                                order.cohort().zone(),
                                                getLocale())));
            case ACCEPTED -> new Badge(Badge.Tone.SUCCESS, "met", text);
            case CANCELLED -> new Badge(Badge.Tone.NEUTRAL, "missing", text);
        };
    }

    private String unassigned() {
        var zone = order.cohort().zone();
        var starts = Formats.instant(order.cohort().startsAt(), zone, getLocale());
        return order.fixed()
                ? getTranslation("group.seats.stayedEmpty")
                : getTranslation(
                        "group.seats.giveUntil",
                        starts,
                        Formats.date(order.remindAt().atZone(zone).toLocalDate(), getLocale()));
    }
}
