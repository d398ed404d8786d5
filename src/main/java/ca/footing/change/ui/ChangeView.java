package ca.footing.change.ui;

import ca.footing.change.ChangeRoutes;
import ca.footing.change.Moves;
import ca.footing.change.MyPlace;
import ca.footing.change.PlaceHistory;
import ca.footing.change.Substitutions;
import ca.footing.change.Withdrawals;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What a person can do with their own place, in dates and dollars, and what was done with it. */
@Route(ChangeRoutes.CHANGE)
@PermitAll
class ChangeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PlaceHistory history;
    private final transient Withdrawals withdrawals;
    private final transient Moves moves;
    private final transient Substitutions substitutions;
    private final Paragraph about = new Paragraph();
    private final Paragraph lede = new Paragraph();
    private final Div content = Page.of("stack wide");
    private transient RegistrationId id = RegistrationId.next();

    ChangeView(PlaceHistory history, Withdrawals withdrawals, Moves moves, Substitutions substitutions) {
        this.history = history;
        this.withdrawals = withdrawals;
        this.moves = moves;
        this.substitutions = substitutions;
        about.addClassName("eyebrow");
        lede.addClassName("lede");
        addClassNames("page", "change-view");
        add(
                Page.breadcrumbs(new Anchor("home", getTranslation("change.place.home"))),
                Page.of("page-head", about, new H1(getPageTitle()), lede),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "registrationId", RegistrationId::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("change.place.title");
    }

    private void show() {
        var place = history.of(id);
        about.setText(place.cohort().summary().seriesTitle().in(getLocale()) + ", "
                + place.cohort().summary().name().in(getLocale()));
        lede.setText(getTranslation(place.isConfirmed() ? "change.place.lede" : "change.place.endedLede"));
        content.removeAll();
        if (place.isConfirmed()) {
            options(place);
        } else {
            ended(place);
        }
        if (!place.changes().isEmpty()) {
            content.add(
                    Page.of("stack", new H2(getTranslation("change.history.title")), new HistoryList(place.changes())));
        }
    }

    private void options(MyPlace place) {
        var zone = place.cohort().summary().zone();
        var paidBy = place.paidBy();
        if (paidBy == null) {
            var move = new MovePanel(moves, id, zone, this::moved);
            content.add(move);
            if (move.isWaiting()) {
                content.add(new Paragraph(getTranslation("change.place.waiting")));
                return;
            }
            content.add(new PassOnPanel(substitutions.of(id), zone, this::invite, this::takeBack));
        } else {
            content.add(Page.of("panel quiet", new Paragraph(getTranslation("change.place.prepaid", paidBy))));
        }
        content.add(new LeavePanel(place.cohort(), paidBy, modules -> withdrawals.quote(id, modules), this::leave));
    }

    private void ended(MyPlace place) {
        var next = place.successor();
        if (next != null) {
            content.add(Page.of(
                    "actions",
                    Page.buttonLink(RegistrationRoutes.registration(next), getTranslation("change.place.successor"))));
        }
    }

    private void leave(LeavePanel.Choice choice) {
        withdrawals.withdraw(id, choice.modules(), choice.remedy(), choice.returned());
        show();
        Notify.done(getTranslation(choice.modules().isEmpty() ? "change.leave.done" : "change.leave.partDone"));
    }

    /** The place has moved, or a move begins or ends to wait for its money. */
    private void moved() {
        show();
        if (!history.of(id).isConfirmed()) {
            Notify.done(getTranslation("change.move.done"));
        }
    }

    private void invite(EmailAddress email) {
        substitutions.invite(id, email);
        show();
        Notify.done(getTranslation("change.pass.sent"));
    }

    private void takeBack() {
        substitutions.takeBack(id);
        show();
    }
}
