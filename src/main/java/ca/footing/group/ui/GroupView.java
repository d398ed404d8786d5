package ca.footing.group.ui;

import ca.footing.billing.PayBy;
import ca.footing.group.GroupDetails;
import ca.footing.group.GroupOrderId;
import ca.footing.group.GroupOrderStatus;
import ca.footing.group.GroupRoutes;
import ca.footing.group.Groups;
import ca.footing.group.SeatAssignments;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.HoldBanner;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** An order as its payer sees it: what it costs, the documents, and who has which seat. */
@Route(GroupRoutes.ORDER)
@PermitAll
class GroupView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Groups groups;
    private final SeatAssignments assignments;
    private final Paragraph about = new Paragraph();
    private final Div content = Page.of("stack wide");
    private final HoldBanner hold;
    private GroupOrderId id = GroupOrderId.next();

    GroupView(Groups groups, SeatAssignments assignments, Clock clock) {
        this.groups = groups;
        this.assignments = assignments;
        this.hold = new HoldBanner(clock, this::refresh, this::extendHold);
        about.addClassName("eyebrow");
        addClassNames("group-view", "page");
        add(
                Page.breadcrumbs(new Anchor(GroupRoutes.MINE, getTranslation("group.mine.title"))),
                Page.of("page-head", about, new H1(getPageTitle())),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "orderId", GroupOrderId::new);
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("group.order.title");
    }

    private void load() {
        var order = groups.details(id);
        about.setText(order.cohort().seriesTitle().in(getLocale()) + ", "
                + order.cohort().name().in(getLocale()));
        content.removeAll();
        switch (order.status()) {
            case HELD -> {
                showHold(order);
                content.add(
                        hold,
                        new GroupPayment(order, groups.ways(id), groups.transferAwaited(id), this::pay, this::giveUp));
            }
            case PAID -> content.add(new SeatList(order, this::invite, this::takeBack, this::cancel));
            case CALLED_OFF -> content.add(new Paragraph(getTranslation("group.order.calledOff")));
            case ENDED -> content.add(new Paragraph(getTranslation("group.order.ended")));
        }
        if (order.status() != GroupOrderStatus.ENDED) {
            content.add(new GroupMoney(order));
        }
    }

    /** Asks how the order stands; the page is left alone while the seats are held. */
    private void refresh() {
        var order = groups.details(id);
        if (order.status() == GroupOrderStatus.HELD) {
            showHold(order);
        } else {
            load();
        }
    }

    private void showHold(GroupDetails order) {
        hold.show(order.holdEndsAt(), order.cohort().zone(), order.seats().size(), order.extensionsLeft());
    }

    private void extendHold() {
        groups.extendHold(id);
        showHold(groups.details(id));
    }

    private void pay(PayBy by) {
        var page = groups.pay(id, by);
        getUI().ifPresent(ui -> ui.getPage().setLocation(page));
    }

    private void giveUp() {
        Ask.before(
                getTranslation("group.giveUp.title"),
                getTranslation("group.giveUp.text"),
                getTranslation("group.giveUp.button"),
                () -> {
                    groups.giveUp(id);
                    load();
                });
    }

    private void invite(GroupDetails.Seat seat) {
        new InviteDialog(seat, (name, email) -> {
                    assignments.invite(seat.id(), name, email);
                    Notify.done(getTranslation("group.seat.invited", name));
                    load();
                })
                .open();
    }

    private void takeBack(GroupDetails.Seat seat) {
        Ask.before(
                getTranslation("group.takeBack.title", seat.name()),
                getTranslation("group.takeBack.text"),
                getTranslation("group.takeBack.button"),
                () -> {
                    assignments.takeBack(seat.id());
                    load();
                });
    }

    private void cancel(GroupDetails.Seat seat) {
        var returned = Formats.money(groups.details(id).returned(), getLocale());
        Ask.before(
                getTranslation("group.cancel.title", seat.number()),
                getTranslation("group.cancel.text", returned),
                getTranslation("group.cancel.button"),
                () -> {
                    var back = assignments.cancel(seat.id());
                    Notify.done(getTranslation("group.cancel.done", Formats.money(back, getLocale())));
                    load();
                });
    }
}
