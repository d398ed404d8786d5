package ca.footing.access.ui;

import ca.footing.access.SessionId;
import ca.footing.access.Sessions;
import ca.footing.account.AccountRoutes;
import ca.footing.shared.ui.Notify;
import com.vaadin.flow.component.button.Button;
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

/** Where a person is signed in; each other browser can be signed out from here. */
@Route(AccountRoutes.SESSIONS)
@PermitAll
class SessionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Sessions sessions;
    private final SessionList list = new SessionList(this::end);

    SessionsView(Sessions sessions) {
        this.sessions = sessions;
        var others = new Button(getTranslation("access.sessions.endOthers"), _ -> endOthers());
        var actions = new Div(others, new Anchor(AccountRoutes.ACCOUNT, getTranslation("account.title")));
        actions.addClassName("form-actions");
        var head = new Div(
                new H1(getTranslation("access.sessions.title")), new Paragraph(getTranslation("access.sessions.lede")));
        head.addClassName("page-head");
        addClassNames("sessions-view", "page");
        add(head, list, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.sessions.title");
    }

    private void show() {
        list.show(sessions.mine());
    }

    private void end(SessionId session) {
        sessions.end(session);
        show();
    }

    private void endOthers() {
        sessions.endOthers();
        show();
        Notify.done(getTranslation("access.sessions.othersEnded"));
    }
}
