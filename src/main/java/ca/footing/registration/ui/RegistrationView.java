package ca.footing.registration.ui;

import ca.footing.account.Profiles;
import ca.footing.discount.Bursaries;
import ca.footing.eligibility.MyEligibility;
import ca.footing.registration.Enrolment;
import ca.footing.registration.MyRegistration;
import ca.footing.registration.PlaceDetails;
import ca.footing.registration.PromoEntry;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.SeatPayment;
import ca.footing.registration.Step;
import ca.footing.shared.ui.HoldBanner;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** A person's own place: the steps from a held seat to its payment, and afterwards the place itself. */
@Route(RegistrationRoutes.REGISTRATION)
@PermitAll
class RegistrationView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Enrolment enrolment;
    private final SeatPayment payment;
    private final Profiles profiles;
    private final MyEligibility eligibility;

    private final PageHead head = new PageHead(getPageTitle());
    private final Div content = new Div();
    private final HoldBanner hold;
    private final PriceHelp help;
    private RegistrationId id = RegistrationId.next();
    private Step shown = Step.DONE;

    RegistrationView(
            Enrolment enrolment,
            SeatPayment payment,
            Profiles profiles,
            MyEligibility eligibility,
            PromoEntry codes,
            Bursaries bursaries,
            Clock clock) {
        this.enrolment = enrolment;
        this.payment = payment;
        this.profiles = profiles;
        this.eligibility = eligibility;
        this.help = new PriceHelp(codes, bursaries, () -> show(enrolment.details(id)));
        this.hold = new HoldBanner(clock, this::refresh, this::extendHold);
        content.addClassName("stack");
        addClassNames("registration-view", "page");
        add(head, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "registrationId", RegistrationId::new);
        var details = enrolment.details(id);
        shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("step")
                .map(wanted -> StepTrail.allowed(wanted, details.place().next()))
                .orElse(details.place().next());
        show(details);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registration.place.title");
    }

    private void show(PlaceDetails details) {
        var place = details.place();
        head.show(place.cohort().name().in(getLocale()), getTranslation("registration.place.title." + place.status()));
        content.removeAll();
        if (details.heldNow()) {
            showHold(place);
            content.add(
                    hold,
                    new StepTrail(id, place.next(), shown, details.standing().asksAnything()),
                    split(details));
        } else {
            var confirmed = place.status() == RegistrationStatus.CONFIRMED;
            content.add(confirmed ? new ConfirmedPlace(details) : new EndedPlace(details));
        }
    }

    private Div split(PlaceDetails details) {
        return Page.of(
                "split",
                Page.of("form-page", step(details), new AccessNeedsLink(id), new GiveUp(this::giveUp)),
                new BookedCohort(details.cohort(), details.place().booking(), details.modules()));
    }

    private Component step(PlaceDetails details) {
        if (PaymentWaiting.isWaiting(details)) {
            return new PaymentWaiting();
        }
        return switch (shown) {
            case CONFIRM_EMAIL, PROFILE -> new ProfileStep(details, profile -> goOn(() -> profiles.save(profile)));
            case ELIGIBILITY -> new EligibilityStep(details, eligibility, () -> goOn(() -> {}));
            case AGREEMENT ->
                new AgreementStep(
                        details, (version, support) -> goOn(() -> enrolment.signAgreement(id, version, support)));
            case PRICE -> new PriceStep(details, price -> goOn(() -> enrolment.choosePrice(id, price)), help);
            case PAYMENT, DONE -> new PayingStep(details, enrolment.summary(id, getLocale()), payment);
        };
    }

    /** Asks how the place stands; what is being typed is left alone unless the place has changed. */
    private void refresh() {
        var details = enrolment.details(id);
        if (details.heldNow()) {
            showHold(details.place());
        } else {
            show(details);
        }
    }

    private void goOn(Runnable step) {
        step.run();
        var details = enrolment.details(id);
        shown = details.place().next();
        show(details);
        content.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private void extendHold() {
        enrolment.extendHold(id);
        refresh();
    }

    private void showHold(MyRegistration place) {
        hold.show(place.holdEndsAt(), place.cohort().zone(), 1, place.extensionsLeft());
    }

    private void giveUp() {
        payment.giveUp(id);
        show(enrolment.details(id));
    }
}
