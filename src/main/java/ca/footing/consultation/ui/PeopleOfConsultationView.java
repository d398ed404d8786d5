package ca.footing.consultation.ui;

import ca.footing.account.Roles;
import ca.footing.consultation.ConsultationDesk;
import ca.footing.consultation.ConsultationId;
import ca.footing.consultation.ConsultationRoutes;
import ca.footing.consultation.ConsultationRow;
import ca.footing.consultation.ConsultationStatus;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** One consultation for who leads it: who has a seat, who was there, or that it is called off. */
@Route(ConsultationRoutes.PEOPLE)
@RolesAllowed(Roles.FACILITATOR)
class PeopleOfConsultationView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ConsultationDesk desk;
    private final transient Clock clock;
    private final Div content = Page.of("stack");
    private ConsultationId consultation = ConsultationId.next();
    private String title = "";

    PeopleOfConsultationView(ConsultationDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassNames("people-of-consultation-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        consultation = RouteIds.of(event, "consultationId", ConsultationId::new);
        var row = desk.row(consultation);
        title = getTranslation("consultation.people.title", Formats.instant(row.startsAt(), row.zone(), getLocale()));
        removeAll();
        add(
                Page.breadcrumbs(new Anchor(ConsultationRoutes.LEAD, getTranslation("consultation.lead.title"))),
                Page.of(
                        "page-head",
                        new H1(title),
                        Page.lede(getTranslation("practice.focus." + row.focus()) + " · "
                                + getTranslation("consultation.ledger." + row.ledger()) + " · "
                                + getTranslation("consultation.status." + row.status()))),
                content);
        show(row);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ConsultationRow row) {
        content.removeAll();
        var planned = row.status() == ConsultationStatus.PLANNED;
        var begun = !row.startsAt().isAfter(clock.instant());
        var people = desk.people(consultation);
        if (people.isEmpty()) {
            content.add(new Paragraph(getTranslation("consultation.people.nobody")));
        }
        var form = new PeopleForm(people, row.minutes(), planned && begun);
        content.add(form);
        if (planned && begun) {
            content.add(new Paragraph(getTranslation("consultation.people.flows")));
            content.add(Page.of("actions", confirm(form), cancel()));
        } else if (planned) {
            content.add(Page.of("actions", cancel()));
        }
    }

    private Button confirm(PeopleForm form) {
        var confirm = new Button(getTranslation("consultation.people.confirm"), _ -> {
            desk.hold(consultation, form.present());
            Notify.done(getTranslation("consultation.people.confirmed"));
            show(desk.row(consultation));
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        return confirm;
    }

    private Button cancel() {
        var verb = getTranslation("consultation.people.cancel");
        return new Button(
                verb,
                _ -> Ask.before(verb, getTranslation("consultation.people.cancelText"), verb, () -> {
                    desk.cancel(consultation);
                    Notify.done(getTranslation("consultation.people.cancelled"));
                    show(desk.row(consultation));
                }));
    }
}
