package ca.footing.account.ui;

import ca.footing.account.AccountDetails;
import ca.footing.account.AccountRoutes;
import ca.footing.account.AccountStatus;
import ca.footing.account.People;
import ca.footing.account.Role;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One person in the owner's list: who they are, what they may do, whether they may come in. */
class PersonCard extends Composite<ListItem> {
    private static final List<Role> GRANTED = List.of(Role.FACILITATOR, Role.REGISTRAR, Role.BOOKKEEPER, Role.OWNER);

    private final transient People people;
    private final AccountDetails person;
    private final Runnable changed;

    /**
     * @param marks what other modules say about the person
     * @param changed called after each change and after a refused one, so that the list shows what is true
     */
    PersonCard(People people, AccountDetails person, List<Component> marks, Runnable changed) {
        this.people = people;
        this.person = person;
        this.changed = changed;
        var address = Page.fine(person.email().value());
        var roles = new Div();
        roles.addClassName("actions");
        roles.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("account.people.rolesOf", person.preferredName()));
        GRANTED.forEach(role -> roles.add(box(role)));
        var sessions = new Anchor(AccountRoutes.personSessions(person.id()), getTranslation("account.people.sessions"));
        var actions = person.status() == AccountStatus.MERGED ? new Div() : new Div(door(), sessions);
        actions.addClassName("actions");
        getContent().addClassNames("panel", "stack", "tight");
        var states = new Div(status());
        states.addClassName("actions");
        marks.forEach(states::add);
        getContent().add(new H2(person.preferredName()), address, states, roles, actions);
    }

    private Checkbox box(Role role) {
        var box = new Checkbox(
                getTranslation("account.role." + role), person.roles().contains(role));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                turn(role, change.getValue());
            }
        });
        return box;
    }

    private void turn(Role role, boolean on) {
        try {
            if (on) {
                people.grant(person.id(), role);
            } else {
                people.revoke(person.id(), role);
            }
        } finally {
            changed.run();
        }
    }

    private Button door() {
        return person.status() == AccountStatus.DISABLED
                ? new Button(getTranslation("account.people.enable"), _ -> {
                    people.enable(person.id());
                    changed.run();
                })
                : new Button(getTranslation("account.people.disable"), _ -> {
                    people.disable(person.id());
                    changed.run();
                });
    }

    private Span status() {
        var disabled = person.status() == AccountStatus.DISABLED || person.status() == AccountStatus.MERGED;
        var badge = new Span(
                new Symbol(disabled ? "lock" : person.status() == AccountStatus.ACTIVE ? "met" : "waiting"),
                new Span(getTranslation("account.status." + person.status())));
        badge.addClassNames("badge", disabled ? "error" : "info");
        return badge;
    }
}
