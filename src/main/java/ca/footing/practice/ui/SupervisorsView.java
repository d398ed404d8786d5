package ca.footing.practice.ui;

import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.SupervisorDetails;
import ca.footing.practice.Supervisors;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;

/** The supervisors that a learner recorded. */
@Route(PracticeRoutes.SUPERVISORS)
@PermitAll
class SupervisorsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Supervisors supervisors;

    SupervisorsView(Supervisors supervisors) {
        this.supervisors = supervisors;
        addClassNames("supervisors-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var lede = Page.lede(getTranslation("practice.supervisors.lede"));
        var add = Page.buttonLink(PracticeRoutes.NEW_SUPERVISOR, getTranslation("practice.supervisors.add"));
        add.addClassName("primary");
        removeAll();
        add(
                Page.breadcrumbs(new Anchor(PracticeRoutes.HOME, getTranslation("practice.home.title"))),
                Page.of(
                        "page-head",
                        new H1(getTranslation("practice.supervisors.title")),
                        lede,
                        Page.of("actions", add)));
        var people =
                supervisors.mine().stream().filter(person -> !person.retired()).toList();
        if (people.isEmpty()) {
            add(Page.empty(
                    getTranslation("practice.supervisors.empty"), getTranslation("practice.supervisors.emptyText")));
        } else {
            add(table(people));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.supervisors.title");
    }

    private DataTable table(List<SupervisorDetails> people) {
        var table = new DataTable(
                getTranslation("practice.supervisors.title"),
                List.of(
                        getTranslation("practice.supervisors.name"),
                        getTranslation("practice.supervisors.college"),
                        getTranslation("practice.supervisors.recorded")));
        people.forEach(person -> table.row(
                DataTable.lines(
                        new Anchor(PracticeRoutes.supervisor(person.id()), person.name()),
                        person.email().value()),
                DataTable.lines(
                        new Span(getTranslation("account.college." + person.college())), person.registrationNumber()),
                new Span(recorded(person))));
        return table;
    }

    private String recorded(SupervisorDetails person) {
        return person.credentials().isEmpty()
                ? getTranslation("practice.supervisors.nothing")
                : person.credentials().stream()
                        .map(credential -> getTranslation("practice.credential." + credential.kind()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
