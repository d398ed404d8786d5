package ca.footing.registration.ui;

import ca.footing.cohort.SeatState;
import ca.footing.eligibility.Standing;
import ca.footing.payment.PaymentStatus;
import ca.footing.registration.PlaceDetails;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.registration.RegistrationStatus;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A seat that is no longer held: why, what became of what was entered or paid, and how to go on. */
class EndedPlace extends Composite<Div> {
    EndedPlace(PlaceDetails details) {
        var turnedAway = details.standing().state() == Standing.State.REFUSED;
        var part = turnedAway
                ? "refused"
                : details.place().status() == RegistrationStatus.CANCELLED ? "cancelled" : "lapsed";
        var cohort = details.place().cohort();
        var hasSeats = !turnedAway && (cohort.seats() == SeatState.OPEN || cohort.seats() == SeatState.FEW_LEFT);
        var next = hasSeats ? again(cohort.code()) : others(cohort.seriesSlug());
        next.addClassNames("button-link", "primary");
        getContent().addClassNames("panel", "ended-place");
        if (isInReview(details)) {
            getContent().add(review());
        }
        getContent()
                .add(
                        new H2(getTranslation("registration.ended." + part + "Title")),
                        new Paragraph(getTranslation("registration.ended." + part + "Text")),
                        new Paragraph(
                                turnedAway
                                        ? reason(details)
                                        : hasSeats
                                                ? getTranslation("registration.ended.seats", cohort.seatsFree())
                                                : getTranslation("registration.ended.noSeats")),
                        new Paragraph(next));
    }

    private static String reason(PlaceDetails details) {
        var request = details.standing().application();
        return request == null ? "" : request.reason();
    }

    private static boolean isInReview(PlaceDetails details) {
        var payment = details.payment();
        return payment != null && payment.status() == PaymentStatus.REVIEW;
    }

    private Div review() {
        var banner = new Div(
                new Symbol("info"),
                new H2(getTranslation("registration.ended.reviewTitle")),
                new Paragraph(getTranslation("registration.ended.reviewText")));
        banner.addClassNames("banner", "info");
        return banner;
    }

    private Anchor again(String code) {
        return new Anchor(RegistrationRoutes.register(code), getTranslation("registration.ended.again"));
    }

    private Anchor others(String slug) {
        var link = new Anchor(SiteRoutes.series(getLocale(), slug), getTranslation("registration.register.otherDates"));
        link.setRouterIgnore(true);
        return link;
    }
}
