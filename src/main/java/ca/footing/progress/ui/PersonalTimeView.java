package ca.footing.progress.ui;

import ca.footing.account.Roles;
import ca.footing.progress.CompletionTimes;
import ca.footing.progress.PlaceTime;
import ca.footing.progress.ProgressRoutes;
import ca.footing.progress.TimeBasis;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
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
import java.time.LocalDate;

/** How long one person has to complete a cohort: pauses and extensions, with who gave them. */
@Route(ProgressRoutes.PERSONAL_TIME)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class PersonalTimeView extends Main implements BeforeEnterObserver, HasDynamicTitle, TimeForm.Giver {
    private final transient CompletionTimes times;
    private RegistrationId registration = RegistrationId.next();

    PersonalTimeView(CompletionTimes times) {
        this.times = times;
        addClassNames("personal-time-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        registration = RouteIds.of(event, "registrationId", RegistrationId::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.time.title");
    }

    @Override
    public void extend(int days, TimeBasis basis) {
        times.extend(registration, days, basis);
        given();
    }

    @Override
    public void pause(LocalDate first, LocalDate last, TimeBasis basis) {
        times.pause(registration, first, last, basis);
        given();
    }

    private void given() {
        Notify.done(getTranslation("progress.time.given"));
        show();
    }

    private void show() {
        var time = times.of(registration);
        removeAll();
        var eyebrow = new Paragraph(time.cohort().name().in(getLocale()));
        eyebrow.addClassName("eyebrow");
        add(
                Page.breadcrumbs(
                        new Anchor(ProgressRoutes.board(time.cohort().id()), getTranslation("progress.board.title"))),
                Page.of(
                        "page-head",
                        eyebrow,
                        new H1(getTranslation("progress.time.of", time.person().preferredName())),
                        Page.lede(standing(time))));
        if (time.until() != null) {
            add(new Div(new TimeForm(this)));
        }
        var section = new HeadedSection(
                getTranslation("progress.time.history"),
                time.changes().isEmpty()
                        ? Page.fine(getTranslation("progress.time.none"))
                        : new TimeHistory(time.changes(), time.cohort().zone(), this::takeBack));
        add(section);
    }

    private String standing(PlaceTime time) {
        var until = time.until();
        return until == null
                ? getTranslation("progress.time.unlimited")
                : getTranslation(
                        "progress.time.window",
                        Formats.date(time.from(), getLocale()),
                        Formats.date(until, getLocale()));
    }

    private void takeBack(PlaceTime.Change change) {
        Ask.before(
                getTranslation("progress.time.takeBack"),
                getTranslation("progress.time.takeBackText"),
                getTranslation("progress.time.takeBack"),
                () -> {
                    times.takeBack(registration, change.id());
                    show();
                });
    }
}
