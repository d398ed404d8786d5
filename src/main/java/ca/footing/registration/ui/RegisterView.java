package ca.footing.registration.ui;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Passwords;
import ca.footing.account.SignUp;
import ca.footing.account.ui.MailSent;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortClosed;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortFull;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SeatState;
import ca.footing.registration.MyRegistration;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import ca.footing.shared.Formats;
import ca.footing.shared.RecordNotFound;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** Where a person takes a seat: signed in with one button, or with a new account and a mail to confirm it. */
@Route(RegistrationRoutes.REGISTER)
@AnonymousAllowed
class RegisterView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final CurrentAccount current;
    private final Passwords passwords;

    private final PageHead head = new PageHead(getPageTitle());
    private final Div side = new Div();
    private final Div content = new Div();
    private String code = "";

    RegisterView(Registrations registrations, Cohorts cohorts, CurrentAccount current, Passwords passwords) {
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.current = current;
        this.passwords = passwords;
        content.addClassNames("form-page");
        content.getElement().setAttribute("aria-live", "polite");
        var split = new Div(content, side);
        split.addClassName("split");
        addClassNames("register-view", "page");
        add(head, split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("cohortCode").orElseThrow(RecordNotFound::new);
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registration.register.title");
    }

    private void load() {
        var cohort = cohorts.byCode(code);
        head.show(cohort.summary().name().in(getLocale()), getPageTitle());
        side.removeAll();
        side.add(new BookedCohort(cohort));
        show(offer(cohort));
    }

    private Component offer(CohortDetails cohort) {
        var mine = livePlace();
        if (mine.isPresent()) {
            return new SeatTaken(mine.get());
        }
        if (cohort.summary().seats() == SeatState.FULL || cohort.summary().seats() == SeatState.CLOSED) {
            return new NoSeat(cohort.summary());
        }
        return current.id().isPresent() ? new SeatOffer(this::register) : new VisitorForm(code, passwords, this::start);
    }

    private Optional<MyRegistration> livePlace() {
        return current.id()
                .flatMap(_ -> registrations.mine().stream()
                        .filter(place -> place.cohort().code().equals(code))
                        .filter(place -> place.status() == RegistrationStatus.PENDING
                                || place.status() == RegistrationStatus.CONFIRMED)
                        .findAny());
    }

    private void register() {
        try {
            var place = registrations.register(code);
            getUI().ifPresent(ui -> ui.navigate(RegistrationRoutes.registration(place)));
        } catch (CohortFull | CohortClosed _) {
            load();
        }
    }

    private void start(SignUp signUp) {
        try {
            var heldUntil = registrations.start(code, Booking.WHOLE, signUp);
            var zone = cohorts.byCode(code).summary().zone();
            show(new MailSent(
                    getTranslation("registration.checkMail.title"),
                    getTranslation(
                            "registration.checkMail.text",
                            signUp.email().value(),
                            Formats.instant(heldUntil, zone, getLocale()))));
        } catch (CohortFull | CohortClosed _) {
            load();
        }
    }

    private void show(Component part) {
        content.removeAll();
        content.add(part);
    }
}
