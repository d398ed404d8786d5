package ca.footing.group.ui;

import ca.footing.group.GroupDetails;
import ca.footing.group.GroupDetails.Seat;
import ca.footing.group.GroupSeatStatus;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** The seats of a paid order: whose each is, and what the payer can still do with it. */
class SeatList extends Composite<Section> {
    private final GroupDetails order;

    SeatList(GroupDetails order, Consumer<Seat> invite, Consumer<Seat> takeBack, Consumer<Seat> cancel) {
        this.order = order;
        var table = new DataTable(
                getTranslation("group.seats.title"),
                List.of(
                        getTranslation("group.seats.seat"),
                        getTranslation("group.seats.person"),
                        getTranslation("group.seats.status"),
                        getTranslation("group.seats.acts")));
        order.seats()
                .forEach(seat -> table.row(
                        new Span(getTranslation("group.seats.number", seat.number())),
                        person(seat),
                        new SeatState(order, seat),
                        acts(seat, invite, takeBack, cancel)));
        var wall = Page.fine(getTranslation("group.seats.wall"));
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("group.seats.title")),
                        new Paragraph(getTranslation(order.fixed() ? "group.seats.fixed" : "group.seats.lede")),
                        table,
                        wall);
    }

    private Component person(Seat seat) {
        return seat.name().isEmpty()
                ? new Span(getTranslation("group.seats.nobody"))
                : DataTable.lines(new Span(seat.name()), seat.email());
    }

    private Component acts(Seat seat, Consumer<Seat> invite, Consumer<Seat> takeBack, Consumer<Seat> cancel) {
        var actions = Page.of("actions");
        if (order.fixed() || seat.status() == GroupSeatStatus.CANCELLED) {
            return actions;
        }
        if (seat.status() != GroupSeatStatus.ACCEPTED) {
            var text = seat.status() == GroupSeatStatus.FREE ? "group.seats.invite" : "group.seats.inviteAgain";
            actions.add(button(text, seat, invite));
        }
        if (seat.status() != GroupSeatStatus.FREE) {
            actions.add(button("group.seats.takeBack", seat, takeBack));
        }
        var give = button("group.seats.cancel", seat, cancel);
        give.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(give);
        return actions;
    }

    private Button button(String text, Seat seat, Consumer<Seat> act) {
        var button = new Button(getTranslation(text), _ -> act.accept(seat));
        button.setAriaLabel(getTranslation("group.seats.actOn", getTranslation(text), seat.number()));
        return button;
    }
}
