package ca.footing.registration;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when a seat is held for a person who has not paid yet.
 *
 * @param startedAt when this person began, or began anew
 * @param withBank a bank is settling a delayed payment, which takes days
 * @param awaitingDecision staff decide whether the person may take part, which takes days
 * @param beginBy until when a payment may begin, where a longer time than usual was promised
 */
@Embeddable
record Hold(
        Instant startedAt,
        Instant holdEndsAt,
        int extensionsUsed,
        boolean withBank,
        boolean awaitingDecision,
        @Nullable Instant beginBy) {
    static Hold begin(Instant now, Duration length) {
        return new Hold(now, now.plus(length), 0, false, false, null);
    }

    boolean lasts(Instant now) {
        return now.isBefore(holdEndsAt);
    }

    int extensionsLeft(HoldSettings settings) {
        return Math.max(0, settings.extensions() - extensionsUsed);
    }

    /** @throws NoExtensionLeft when all are used, or registration closes before the extension would begin */
    Hold extend(Instant closesAt, HoldSettings settings) {
        var wanted = holdEndsAt.plus(settings.extension());
        var until = wanted.isBefore(closesAt) ? wanted : closesAt;
        if (extensionsLeft(settings) == 0 || !until.isAfter(holdEndsAt)) {
            throw new NoExtensionLeft();
        }
        return new Hold(startedAt, until, extensionsUsed + 1, withBank, awaitingDecision, beginBy);
    }

    /** Lasts as long as a payment page lives. @throws HoldTooLong when that page should have been opened before */
    Hold duringPayment(Instant now, HoldSettings settings) {
        var kept = atLeastUntil(now.plus(settings.checkout()));
        if (!kept.equals(this) && now.isAfter(beginBy == null ? startedAt.plus(settings.longest()) : beginBy)) {
            throw new HoldTooLong();
        }
        return kept;
    }

    Hold awaitingBank(Instant now, HoldSettings settings) {
        var kept = atLeastUntil(now.plus(settings.bank()));
        return new Hold(startedAt, kept.holdEndsAt, extensionsUsed, true, false, beginBy);
    }

    /** While staff decide; never shorter than it was. */
    Hold awaitingDecision(Instant until) {
        var kept = atLeastUntil(until);
        return new Hold(startedAt, kept.holdEndsAt, extensionsUsed, withBank, true, beginBy);
    }

    /** Staff let the person in: time to take the other steps and to pay, never less than was left. */
    Hold afterApproval(Instant now, Instant until) {
        return withBank
                ? new Hold(startedAt, holdEndsAt, extensionsUsed, true, false, beginBy)
                : new Hold(now, until.isAfter(holdEndsAt) ? until : holdEndsAt, 0, false, false, until);
    }

    /** Over at once, so that the sweep closes a payment page before the seat goes back. */
    Hold over(Instant now) {
        return new Hold(startedAt, now, extensionsUsed, withBank, false, beginBy);
    }

    /** A transfer is awaited until its deadline; another way to pay may still be chosen. */
    Hold awaitingTransfer(Instant deadline) {
        return new Hold(startedAt, deadline, extensionsUsed, false, false, beginBy);
    }

    /** No transfer is awaited any more: as long as a payment page lives. */
    Hold insteadOfTransfer(Instant now, HoldSettings settings) {
        return begin(now, settings.checkout());
    }

    /** Time to try again; nothing when it had lapsed before, for then the failure comes from giving it up. */
    Hold afterFailure(Instant now, HoldSettings settings) {
        if (withBank) {
            return begin(now, settings.refusal());
        }
        return lasts(now) ? atLeastUntil(now.plus(settings.grace())) : this;
    }

    private Hold atLeastUntil(Instant until) {
        return until.isAfter(holdEndsAt)
                ? new Hold(startedAt, until, extensionsUsed, withBank, awaitingDecision, beginBy)
                : this;
    }
}
