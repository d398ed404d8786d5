package ca.footing.registration.ui;

import ca.footing.account.AccountId;
import ca.footing.mailbox.ui.ReturnedBadge;
import ca.footing.registration.RegistrationRow;
import ca.footing.registration.RegistrationStatus;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Some registrations with person, cohort, state, payment, step and hold. */
class RegistrationTable extends Composite<Div> {
    /** @param returned those from whose address mail comes back */
    RegistrationTable(List<RegistrationRow> rows, Set<AccountId> returned) {
        var table = new DataTable(
                getTranslation("registration.office.title"),
                List.of(
                        getTranslation("registration.office.person"),
                        getTranslation("registration.office.cohort"),
                        getTranslation("registration.office.status"),
                        getTranslation("registration.office.payment"),
                        getTranslation("registration.office.step"),
                        getTranslation("registration.office.started")));
        rows.forEach(row -> table.row(
                ReturnedBadge.beside(
                        withSub(row.person().preferredName(), row.person().legalName()),
                        returned.contains(row.person().account())),
                withSub(row.cohort().name().in(getLocale()), booked(row)),
                status(row.status()),
                payment(row),
                step(row),
                new Span(at(row, row.startedAt()))));
        getContent().add(table);
    }

    private static Span withSub(String main, String below) {
        var sub = new Span(below);
        sub.addClassName("sub");
        return main.equals(below) ? new Span(main) : new Span(new Span(main), sub);
    }

    private String booked(RegistrationRow row) {
        var modules = row.booking().modules().size();
        var code = row.cohort().code();
        return modules == 0 ? code : code + " · " + getTranslation("registration.booking.some", modules);
    }

    private Badge status(RegistrationStatus status) {
        var text = getTranslation("registration.status." + status);
        return switch (status) {
            case CONFIRMED -> new Badge(Tone.SUCCESS, "met", text);
            case PENDING -> new Badge(Tone.INFO, "waiting", text);
            case EXPIRED, CANCELLED -> new Badge(Tone.NEUTRAL, "missing", text);
        };
    }

    private Component payment(RegistrationRow row) {
        var payment = row.payment();
        if (payment == null) {
            return new Span(getTranslation("registration.office.noPayment"));
        }
        return new PaymentBadge(payment);
    }

    private Component step(RegistrationRow row) {
        if (row.status() != RegistrationStatus.PENDING) {
            return new Span("–");
        }
        var step = getTranslation("registration.step." + row.next());
        var held = row.heldUntil();
        return held == null
                ? new Span(step)
                : withSub(step, getTranslation("registration.office.heldUntil", at(row, held)));
    }

    private String at(RegistrationRow row, Instant instant) {
        return Formats.instant(instant, row.cohort().zone(), getLocale());
    }
}
