package ca.footing.checkin.ui;

import ca.footing.account.Roles;
import ca.footing.checkin.CheckInBoard;
import ca.footing.checkin.CheckInRoutes;
import ca.footing.checkin.CheckIns;
import ca.footing.checkin.Direction;
import ca.footing.cohort.SessionId;
import ca.footing.shared.QrCode;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The screen in the room: a large code that changes all the time, for arriving or for leaving. */
@Route(CheckInRoutes.BOARD)
@RolesAllowed({Roles.FACILITATOR, Roles.REGISTRAR, Roles.OWNER})
class CheckInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int EVERY_MILLIS = 10_000;

    private final transient CheckIns checkIns;
    private final Paragraph cohort = new Paragraph();
    private final H1 title = new H1();
    private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>();
    private final Div code = Page.of("check-in-code");
    private final Paragraph count = new Paragraph();
    private final Div ways = Page.of("actions");
    private SessionId session = SessionId.next();
    private @Nullable Registration polling;

    CheckInView(CheckIns checkIns) {
        this.checkIns = checkIns;
        cohort.addClassName("eyebrow");
        count.getElement().setAttribute("role", "status");
        direction.setLabel(getTranslation("checkin.board.direction"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(one -> getTranslation("checkin.direction." + one));
        direction.setValue(Direction.ARRIVE);
        direction.addValueChangeListener(_ -> show());
        addClassNames("page", "narrow", "check-in-view");
        add(
                Page.of("page-head", cohort, title, Page.lede(getTranslation("checkin.board.lede"))),
                Page.of("stack", direction, code, count),
                Page.fine(getTranslation("checkin.board.fallback")),
                ways);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session = RouteIds.of(event, "sessionId", SessionId::new);
        ways.removeAll();
        ways.add(Page.buttonLink("sessions/" + session + "/roll-call", getTranslation("checkin.board.rollCall")));
        show();
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    /** Asks for the next code from the browser; a screen that is left alone stops with its tab. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EVERY_MILLIS);
        polling = event.getUI().addPollListener(_ -> show());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void show() {
        var board = checkIns.board(session, direction.getValue());
        cohort.setText(board.cohort().in(getLocale()));
        title.setText(
                getTranslation("checkin.board.title", board.session().title().in(getLocale())));
        count.setText(getTranslation("checkin.board.count", board.arrived(), board.expected(), board.left()));
        code.removeAll();
        code.add(board.open() ? drawn(board) : new Paragraph(getTranslation("checkin.board.closed")));
    }

    private Image drawn(CheckInBoard board) {
        var label = getTranslation("checkin.board.code." + board.direction());
        var svg = QrCode.svg(board.address(), label).getBytes(StandardCharsets.UTF_8);
        return new Image("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg), label);
    }
}
