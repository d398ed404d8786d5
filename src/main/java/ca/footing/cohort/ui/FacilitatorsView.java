package ca.footing.cohort.ui;

import ca.footing.account.Contact;
import ca.footing.account.Roles;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortRoutes;
import ca.footing.cohort.Facilitator;
import ca.footing.cohort.FacilitatorId;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everyone who may facilitate, and what the public reads of them. */
@Route(CohortRoutes.FACILITATORS)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class FacilitatorsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CohortPlanning planning;
    private final Div list = new Div();

    FacilitatorsView(CohortPlanning planning) {
        this.planning = planning;
        addClassNames("page", "facilitators-view");
        add(Page.of(
                "page-head",
                new H1(getTranslation("cohort.facilitators.title")),
                new Paragraph(getTranslation("cohort.facilitators.lede"))));
        add(new OfficeNav(CohortRoutes.FACILITATORS), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohort.facilitators.title");
    }

    private void show() {
        var people = planning.possibleFacilitators();
        list.removeAll();
        list.add(
                people.isEmpty()
                        ? Page.empty(
                                getTranslation("cohort.facilitators.empty.title"),
                                getTranslation("cohort.facilitators.empty.text"))
                        : table(people));
    }

    private DataTable table(List<Contact> people) {
        var profiles =
                planning.facilitators().stream().collect(Collectors.toMap(Facilitator::account, Function.identity()));
        var table = new DataTable(
                getTranslation("cohort.facilitators.title"),
                List.of(
                        getTranslation("cohort.facilitators.column.person"),
                        getTranslation("cohort.facilitators.column.profile"),
                        getTranslation("cohort.facilitators.column.action")));
        people.forEach(person -> row(table, person, profiles.get(person.account())));
        return table;
    }

    private void row(DataTable table, Contact person, @Nullable Facilitator profile) {
        var name = profile == null ? person.name() : profile.name();
        var edit = new Button(
                getTranslation("cohort.facilitators.edit"),
                _ -> new FacilitatorDialog(profile == null ? blank(person) : profile, this::save).open());
        edit.setAriaLabel(getTranslation("cohort.facilitators.editOf", name));
        table.row(
                DataTable.lines(new Span(name), person.email().value()),
                profile == null
                        ? new Badge(Badge.Tone.NEUTRAL, "missing", getTranslation("cohort.facilitators.noProfile"))
                        : new Span(profile.credentials()),
                edit);
    }

    private void save(Facilitator facilitator) {
        planning.saveFacilitator(facilitator);
        Notify.done(getTranslation("cohort.saved"));
        show();
    }

    private static Facilitator blank(Contact person) {
        return new Facilitator(
                FacilitatorId.next(),
                person.account(),
                person.name(),
                "",
                "",
                LocalizedText.EMPTY,
                LocalizedText.EMPTY);
    }
}
