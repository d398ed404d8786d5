package ca.footing.consultation;

import ca.footing.account.Accounts;
import ca.footing.account.Profiles;
import ca.footing.practice.Led;
import ca.footing.practice.LedMinutes;
import ca.footing.practice.Ledger;
import ca.footing.practice.PracticeKind;
import ca.footing.practice.SupervisorDraft;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets attended minutes flow into the learner's ledger, where they wait for the leader's signature. */
@Component
class ConsultationMinutes {
    private static final int DYAD = 2;

    private final LedMinutes practice;
    private final SeatStore seats;
    private final Profiles profiles;
    private final Accounts accounts;

    ConsultationMinutes(LedMinutes practice, SeatStore seats, Profiles profiles, Accounts accounts) {
        this.practice = practice;
        this.seats = seats;
        this.profiles = profiles;
        this.accounts = accounts;
    }

    /** Enters them unless the learner has another entry at that time. @return whether they stand in the ledger now */
    boolean enter(ConsultationRow row, ConsultationSeat seat, int minutes, int attended) {
        var entry = practice.enter(seat.account(), led(row, seat, minutes, attended));
        entry.ifPresent(made -> seats.entered(seat, made.id()));
        return entry.isPresent();
    }

    /** @throws ca.footing.practice.EntryOverlaps when the learner has another entry at that time */
    void require(ConsultationRow row, ConsultationSeat seat) {
        var minutes = Objects.requireNonNullElse(seat.minutes(), row.minutes());
        var entry = practice.require(seat.account(), led(row, seat, minutes, seats.attended(row.id())));
        seats.entered(seat, entry.id());
    }

    private Led led(ConsultationRow row, ConsultationSeat seat, int minutes, int attended) {
        return new Led(
                row.start(),
                row.zone(),
                minutes,
                kind(row.ledger(), attended),
                row.focus(),
                attended,
                seat.registration(),
                row.ledger() == Ledger.PROGRAMME ? row.module() : null,
                row.leader(),
                row.ledger() == Ledger.SUPERVISION ? supervisor(row) : null);
    }

    /** CRPO names one supervisor with one or two people individual and dyadic; more are a group. */
    private static PracticeKind kind(Ledger ledger, int attended) {
        if (ledger == Ledger.PROGRAMME) {
            return PracticeKind.CONSULTATION;
        }
        if (attended > DYAD) {
            return PracticeKind.GROUP;
        }
        return attended == DYAD ? PracticeKind.DYADIC : PracticeKind.INDIVIDUAL;
    }

    private @Nullable SupervisorDraft supervisor(ConsultationRow row) {
        var contact = accounts.contact(row.leader());
        return profiles.of(row.leader())
                .map(profile -> new SupervisorDraft(
                        profile.legalName(),
                        contact.email(),
                        contact.locale(),
                        profile.college(),
                        profile.registrationNumber(),
                        List.of()))
                .orElse(null);
    }
}
