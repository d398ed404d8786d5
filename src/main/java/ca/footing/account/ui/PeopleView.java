package ca.footing.account.ui;

import ca.footing.account.AccountDetails;
import ca.footing.account.AccountId;
import ca.footing.account.AccountRoutes;
import ca.footing.account.People;
import ca.footing.account.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everyone with an account, for the owner. */
@Route(AccountRoutes.PEOPLE)
@Menu(title = "account.people.title", order = 90)
@RolesAllowed(Roles.OWNER)
class PeopleView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient People people;
    private final transient List<PeopleMarks> marks;
    private final TextField search = new TextField();
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    PeopleView(People people, List<PeopleMarks> marks) {
        this.people = people;
        this.marks = marks;
        search.setLabel(getTranslation("account.people.search"));
        search.setHelperText(getTranslation("account.people.searchHelp"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> show());
        count.addClassName("result-line");
        count.getElement().setAttribute("role", "status");
        list.addClassName("card-grid");
        var head = new Div(
                new H1(getTranslation("account.people.title")), new Paragraph(getTranslation("account.people.lede")));
        head.addClassName("page-head");
        addClassNames("people-view", "page");
        add(head, search, count, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.people.title");
    }

    private void show() {
        var found = people.search(search.getValue());
        count.setText(getTranslation("account.people.count", found.size()));
        list.removeAll();
        var ids = found.stream().map(AccountDetails::id).toList();
        var said = marks.stream().map(mark -> mark.of(ids)).toList();
        found.forEach(person -> list.add(new PersonCard(people, person, about(person, said), this::show)));
    }

    private static List<Component> about(AccountDetails person, List<Map<AccountId, Component>> said) {
        return said.stream()
                .map(by -> by.get(person.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
