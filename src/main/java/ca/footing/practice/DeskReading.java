package ca.footing.practice;

import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what a supervisor sees in a sitting. */
@Component
class DeskReading {
    private final Sittings sittings;
    private final PracticeEntryRepository entries;
    private final Statements statements;
    private final Profiles profiles;
    private final Clock clock;

    DeskReading(
            Sittings sittings, PracticeEntryRepository entries, Statements statements, Profiles profiles, Clock clock) {
        this.sittings = sittings;
        this.entries = entries;
        this.statements = statements;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** @throws SignLinkEnded when nothing waits in that sitting */
    Desk of(String secret) {
        var held = sittings.held(secret);
        if (held.isEmpty()) {
            throw new SignLinkEnded();
        }
        var person = sittings.signer(held.getFirst()).details();
        var last = held.stream()
                .map(request -> statements.lastOf(request.supervisor()))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(StatedOn::at))
                .map(StatedOn::statement)
                .orElse(null);
        return new Desk(
                person.name(),
                person.college(),
                person.registrationNumber(),
                last,
                held.stream().map(this::batch).toList());
    }

    private Batch batch(SignRequest request) {
        var signer = sittings.signer(request);
        List<EntryRow> rows = entries.findByIdIn(request.entries()).stream()
                .map(PracticeEntry::row)
                .sorted(Comparator.comparing(EntryRow::start))
                .toList();
        return new Batch(
                request.id(),
                profiles.of(request.owner()).map(Profile::legalName).orElse(""),
                rows,
                rows.stream()
                        .map(row -> signer.standingOn(row.start().toLocalDate()))
                        .toList(),
                request.createdAt(),
                Duration.between(request.createdAt(), clock.instant()).toDays(),
                request.expiresAt());
    }
}
