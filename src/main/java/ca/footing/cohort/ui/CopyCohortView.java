package ca.footing.cohort.ui;

import ca.footing.account.Roles;
import ca.footing.cohort.CodeMalformed;
import ca.footing.cohort.CodeTaken;
import ca.footing.cohort.CohortCopies;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortRoutes;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Copies a cohort to a new first day: every date is shown as it is and as it will be, before the draft is made. */
@Route(CohortRoutes.COPY)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class CopyCohortView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CohortCopies copies;
    private final transient CohortPlanning planning;
    private final Anchor cohortLink = new Anchor();
    private final DatePicker firstDay = new DatePicker(getTranslation("cohort.copy.firstDay"));
    private final TextField code = new TextField(getTranslation("cohort.copy.code"));
    private final BothLanguages name = BothLanguages.line(getTranslation("cohort.copy.name"), 200);
    private final Div preview = Page.of("stack wide");
    private transient CohortId id = CohortId.next();

    CopyCohortView(CohortCopies copies, CohortPlanning planning) {
        this.copies = copies;
        this.planning = planning;
        firstDay.setI18n(Dates.calendar(getLocale()));
        firstDay.setHelperText(getTranslation("cohort.copy.firstDayHelp"));
        firstDay.setErrorMessage(getTranslation("cohort.copy.firstDayMissing"));
        firstDay.addValueChangeListener(_ -> preview.removeAll());
        code.setHelperText(getTranslation("cohort.copy.codeHelp"));
        code.setMaxLength(60);
        var look = new Button(getTranslation("cohort.copy.look"), _ -> look());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("page", "copy-cohort-view");
        add(
                Page.breadcrumbs(
                        new Anchor(CohortRoutes.OFFICE_LIST, getTranslation("cohort.office.title")), cohortLink),
                Page.of("page-head", new H1(getPageTitle()), Page.lede(getTranslation("cohort.copy.lede"))),
                Page.of("form-page stack", firstDay, code, name, Page.of("form-actions", look)),
                preview);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "cohortId", CohortId::new);
        var cohort = planning.cohort(id).summary();
        cohortLink.setText(cohort.name().in(getLocale()));
        cohortLink.setHref("/" + CohortRoutes.office(id));
        code.setValue("");
        name.show(cohort.name());
        preview.removeAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohort.copy.title");
    }

    private void look() {
        preview.removeAll();
        var day = firstDay.getValue();
        firstDay.setInvalid(day == null);
        if (day != null) {
            preview.add(new CopyDates(copies.preview(id, day), this::make));
        }
    }

    private void make() {
        code.setInvalid(false);
        try {
            var made = copies.copy(id, firstDay.getValue(), code.getValue().strip(), name.value());
            Notify.done(getTranslation("cohort.copy.done"));
            getUI().ifPresent(ui -> ui.navigate(CohortRoutes.office(made)));
        } catch (CodeTaken | CodeMalformed refused) {
            code.setErrorMessage(getTranslation(refused.key(), refused.args()));
            code.setInvalid(true);
            code.focus();
        }
    }
}
