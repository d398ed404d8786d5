package ca.footing.practice.ui;

import ca.footing.practice.EntryRow;
import ca.footing.practice.EntryStatus;
import ca.footing.practice.RequestStatus;
import ca.footing.practice.SentBatch;
import ca.footing.practice.Signer;
import ca.footing.practice.SupervisorDetails;
import ca.footing.practice.SupervisorId;
import ca.footing.shared.Formats;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in words where an entry stands: what is done, who must act, by when. */
class EntryWords {
    interface Translation {
        String get(String key, Object... args);
    }

    private final Translation texts;
    private final Locale locale;
    private final List<SupervisorDetails> people;
    private final List<SentBatch> batches;

    EntryWords(Translation texts, Locale locale, List<SupervisorDetails> people, List<SentBatch> batches) {
        this.texts = texts;
        this.locale = locale;
        this.people = people;
        this.batches = batches;
    }

    String say(String key, Object... args) {
        return texts.get(key, args);
    }

    String day(EntryRow entry) {
        return Formats.date(entry.start().toLocalDate(), locale);
    }

    String time(EntryRow entry) {
        return texts.get("practice.entry.from", Formats.time(entry.start().toLocalTime(), locale), entry.minutes());
    }

    String kind(EntryRow entry) {
        return texts.get("practice.kind." + entry.kind());
    }

    String focus(EntryRow entry) {
        return texts.get("practice.focus." + entry.focus());
    }

    String supervisor(@Nullable SupervisorId supervisor) {
        return person(supervisor).map(SupervisorDetails::name).orElse("");
    }

    /** Whether no written agreement with the supervisor is on record for the day of a supervision. */
    boolean isUncovered(EntryRow entry) {
        var day = entry.start().toLocalDate();
        return person(entry.supervisor())
                .filter(person -> !person.hasAgreementOn(day))
                .isPresent();
    }

    private Optional<SupervisorDetails> person(@Nullable SupervisorId supervisor) {
        return people.stream().filter(person -> person.id().equals(supervisor)).findFirst();
    }

    /** The sentence under the badge. */
    String next(EntryRow entry) {
        if (entry.status() == EntryStatus.SENT && entry.signer() == Signer.FACILITATOR) {
            return entry.sentAt() == null ? "" : texts.get("practice.next.FACILITATOR", at(entry.sentAt(), entry));
        }
        if (entry.status() == EntryStatus.SENT) {
            return batches.stream()
                    .filter(batch -> batch.status() == RequestStatus.OPEN
                            && batch.entries().contains(entry.id()))
                    .findFirst()
                    .map(batch -> texts.get(
                            "practice.next.SENT",
                            supervisor(batch.supervisor()),
                            at(batch.sentAt(), entry),
                            at(batch.expiresAt(), entry)))
                    .orElse("");
        }
        if (entry.status() == EntryStatus.RETURNED) {
            return texts.get("practice.return." + entry.returnReason());
        }
        if (entry.status() == EntryStatus.APPROVED && entry.decidedAt() != null) {
            return texts.get("practice.next.APPROVED", at(entry.decidedAt(), entry));
        }
        return texts.get("practice.next.OPEN");
    }

    private String at(Instant instant, EntryRow entry) {
        return Formats.date(instant.atZone(entry.zone()).toLocalDate(), locale);
    }
}
