package ca.footing.access.ui;

import ca.footing.access.SessionId;
import ca.footing.access.Sessions;
import ca.footing.account.AccountId;
import ca.footing.account.AccountRoutes;
import ca.footing.account.People;
import ca.footing.account.Roles;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** A person's sessions as the owner sees and ends them. */
@Route(AccountRoutes.PERSON_SESSIONS)
@RolesAllowed(Roles.OWNER)
class PersonSessionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Sessions sessions;
    private final transient People people;
    private final H1 title = new H1();
    private final SessionList list = new SessionList(this::end);
    private @Nullable AccountId person;

    PersonSessionsView(Sessions sessions, People people) {
        this.sessions = sessions;
        this.people = people;
        var all = new Button(getTranslation("access.sessions.endAll"), _ -> endAll());
        var actions = new Div(all, new Anchor(AccountRoutes.PEOPLE, getTranslation("account.people.title")));
        actions.addClassName("form-actions");
        addClassNames("person-sessions-view", "page");
        add(title, list, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        person = RouteIds.of(event, "accountId", AccountId::new);
        title.setText(getTranslation("access.sessions.of", people.person(person).preferredName()));
        show();
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private AccountId person() {
        if (person == null) {
            throw new RecordNotFound();
        }
        return person;
    }

    private void show() {
        list.show(sessions.of(person()));
    }

    private void end(SessionId session) {
        sessions.end(person(), session);
        show();
    }

    private void endAll() {
        people.signOut(person());
        show();
    }
}
