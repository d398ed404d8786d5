package ca.footing.registration.ui;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Passwords;
import ca.footing.account.SignUp;
import ca.footing.account.ui.MailSent;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortClosed;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortFull;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SeatKeptForWaitlist;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Where a person takes a seat: signed in with one button, or with a new account and a mail to confirm it. */
@Route(RegistrationRoutes.REGISTER)
@AnonymousAllowed
class RegisterView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final CurrentAccount current;
    private final Catalogue catalogue;
    private final Passwords passwords;
    private final Clock clock;

    private final PageHead head = new PageHead(getPageTitle());
    private final Div side = new Div();
    private final Div content = new Div();
    private String code = "";

    RegisterView(
            Registrations registrations,
            Cohorts cohorts,
            Catalogue catalogue,
            CurrentAccount current,
            Passwords passwords,
            Clock clock) {
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.current = current;
        this.catalogue = catalogue;
        this.passwords = passwords;
        this.clock = clock;
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
        side.add(new BookedCohort(cohort, Booking.WHOLE, List.of()));
        show(offer(cohort));
    }

    private Component offer(CohortDetails cohort) {
        var mine = livePlace();
        if (mine.isPresent()) {
            return new SeatTaken(mine.get());
        }
        var now = clock.instant();
        if (!cohort.isWholeOpen(now) && cohort.openModules(now).isEmpty()) {
            return new NoSeat(cohort);
        }
        var modules = catalogue.bySlug(cohort.summary().seriesSlug()).modules().stream()
                .map(ModuleDetails::summary)
                .toList();
        var choice = new BookingChoice(cohort, modules, now);
        return current.id().isPresent()
                ? new SeatOffer(choice, this::register)
                : new VisitorForm(code, passwords, choice, this::start);
    }

    private Optional<MyRegistration> livePlace() {
        return current.id()
                .flatMap(_ -> registrations.mine().stream()
                        .filter(place -> place.cohort().code().equals(code))
                        .filter(place -> place.status() == RegistrationStatus.PENDING
                                || place.status() == RegistrationStatus.CONFIRMED)
                        .findAny());
    }

    private void register(Booking booking) {
        try {
            var place = registrations.register(code, booking);
            getUI().ifPresent(ui -> ui.navigate(RegistrationRoutes.registration(place)));
        } catch (CohortFull | CohortClosed | SeatKeptForWaitlist _) {
            load();
        }
    }

    private void start(Booking booking, SignUp signUp) {
        try {
            var heldUntil = registrations.start(code, booking, signUp);
            var zone = cohorts.byCode(code).summary().zone();
            show(new MailSent(
                    getTranslation("registration.checkMail.title"),
                    getTranslation(
                            "registration.checkMail.text",
                            signUp.email().value(),
                            Formats.instant(heldUntil, zone, getLocale()))));
        } catch (CohortFull | CohortClosed | SeatKeptForWaitlist _) {
            load();
        }
    }

    private void show(Component part) {
        content.removeAll();
        content.add(part);
    }
}
