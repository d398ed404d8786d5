package ca.footing.registration.ui;

import ca.footing.account.Roles;
import ca.footing.mailbox.Mailboxes;
import ca.footing.registration.RegistrationFilter;
import ca.footing.registration.RegistrationOffice;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.registration.RegistrationRow;
import ca.footing.registration.RegistrationStatus;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All registrations with where each stands, newest first; found by name, cohort code or status. */
@Route(RegistrationRoutes.OFFICE_LIST)
@Menu(title = "registration.office.title", order = 70)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class RegistrationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 50;

    private final RegistrationOffice office;
    private final Mailboxes mailboxes;

    private final TextField search = new TextField(getTranslation("registration.office.search"));
    private final Select<RegistrationStatus> status = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Div rows = new Div();
    private final Button more = new Button(getTranslation("registration.office.more"), _ -> showMore());
    private List<RegistrationRow> found = List.of();
    private int shown;

    RegistrationsView(RegistrationOffice office, Mailboxes mailboxes) {
        this.office = office;
        this.mailboxes = mailboxes;
        search.setHelperText(getTranslation("registration.office.searchHelp"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> find());
        status.setLabel(getTranslation("registration.office.status"));
        status.setItems(RegistrationStatus.values());
        status.setItemLabelGenerator(value -> value == null
                ? getTranslation("registration.office.anyStatus")
                : getTranslation("registration.status." + value));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("registration.office.anyStatus"));
        status.addValueChangeListener(_ -> find());
        count.addClassName("result-line");
        count.getElement().setAttribute("role", "status");
        rows.addClassName("stack");
        var filters = new Div(search, status);
        search.addClassName("filter-search");
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search").setAttribute("aria-label", search.getLabel());
        var head = new Div(new H1(getTranslation("registration.office.title")));
        head.addClassName("page-head");
        addClassNames("registrations-view", "page");
        add(head, filters, count, rows, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        find();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registration.office.title");
    }

    private void find() {
        found = office.find(new RegistrationFilter(search.getValue(), null, status.getValue()));
        shown = 0;
        rows.removeAll();
        count.setText(getTranslation("registration.office.count", found.size()));
        if (found.isEmpty()) {
            rows.add(new EmptyState(
                    getTranslation("registration.office.emptyTitle"), getTranslation("registration.office.emptyText")));
        }
        showMore();
    }

    private void showMore() {
        var next = found.subList(shown, Math.min(found.size(), shown + PAGE));
        if (!next.isEmpty()) {
            var people = next.stream().map(row -> row.person().account()).toList();
            rows.add(new RegistrationTable(next, mailboxes.returned(people).keySet()));
        }
        shown += next.size();
        more.setVisible(shown < found.size());
    }
}
