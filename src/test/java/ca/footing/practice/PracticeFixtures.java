package ca.footing.practice;

import ca.footing.Acting;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.account.Profiles;
import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Learners with supervisors and entries for tests; the caller acts as the learner. */
@Component
public class PracticeFixtures {
    static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    static final String NUMBER = "00 4321";
    static final SupervisorStatement STATEMENT =
            new SupervisorStatement("Registered Psychotherapist", College.CRPO, true, true, false);

    private final AccountFixtures accounts;
    private final Profiles profiles;
    private final Supervisors supervisors;
    private final PracticeLog log;
    private final Signatures signatures;
    private final SignOff signOff;
    private final PracticeEvents events;
    private final Clock clock;

    PracticeFixtures(
            AccountFixtures accounts,
            Profiles profiles,
            Supervisors supervisors,
            PracticeLog log,
            Signatures signatures,
            SignOff signOff,
            PracticeEvents events,
            Clock clock) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.supervisors = supervisors;
        this.log = log;
        this.signatures = signatures;
        this.signOff = signOff;
        this.events = events;
        this.clock = clock;
    }

    public AccountId learner() {
        var learner = accounts.learner();
        profiles.save(learner, RegistrationFixtures.profile(Category.RP_QUALIFYING));
        return learner;
    }

    public SupervisorId supervisor() {
        return supervisors.record(draft(NUMBER));
    }

    static SupervisorDraft draft(String number) {
        return new SupervisorDraft(
                "Dana Whitfield",
                AccountFixtures.freshEmail(),
                Languages.ENGLISH,
                College.CRPO,
                number,
                List.of(new Credential(CredentialKind.DEFINITION, LocalDate.of(2020, 1, 1), null)));
    }

    /** Some entries of that person in each state: one signed, one sent back, one with the supervisor, two open. */
    public void example(AccountId learner) {
        Acting.as(learner);
        var supervisor = supervisor();
        sign(supervisor, log.enter(hour(supervisor, 9)));
        var returned = log.enter(hour(supervisor, 8));
        send(supervisor, returned);
        decide(supervisor, returned, new Decision.GiveBack(ReturnReason.MINUTES));
        signatures.send(supervisor, List.of(log.enter(hour(supervisor, 7))));
        log.enter(hour(supervisor, 6));
        log.enter(at(null, today().minusDays(5).atTime(14, 0), 25, PracticeKind.TRIAD_OBSERVER, ""));
        Acting.asNobody();
    }

    /** Two entries of that place that wait for its facilitators. */
    public void waiting(AccountId learner, RegistrationId place, ModuleId module) {
        Acting.as(learner);
        var start = today().minusDays(3).atTime(12, 0);
        signatures.sendToFacilitators(
                place,
                List.of(
                        log.enter(practice(place, module, start, 40)),
                        log.enter(practice(place, module, start.minusDays(1), 25))));
        Acting.asNobody();
    }

    void send(SupervisorId supervisor, EntryId entry) {
        signatures.send(supervisor, List.of(entry));
    }

    void sign(SupervisorId supervisor, EntryId entry) {
        send(supervisor, entry);
        decide(supervisor, entry, new Decision.Approve());
    }

    /** What the supervisor says of an entry that was sent alone just before. */
    void decide(SupervisorId supervisor, EntryId entry, Decision decision) {
        var token = events.lastTo(supervisor).token();
        var secret = signOff.confirm(token, NUMBER);
        var batch = signOff.desk(secret).batches().stream()
                .filter(waiting ->
                        waiting.entries().stream().anyMatch(row -> row.id().equals(entry)))
                .findAny()
                .orElseThrow()
                .id();
        signOff.decide(secret, STATEMENT, Map.of(batch, Map.of(entry, decision)));
    }

    /** Role-play for a place and one of its modules. */
    EntryDraft practice(RegistrationId place, @Nullable ModuleId module, LocalDateTime start, int minutes) {
        return new EntryDraft(
                start, TORONTO, minutes, PracticeKind.ROLE_PLAY, Focus.GROUNDING, null, null, place, module, "", false);
    }

    /** An hour of individual supervision that many days ago at ten in the morning. */
    EntryDraft hour(SupervisorId supervisor, int daysAgo) {
        return at(supervisor, today().minusDays(daysAgo).atTime(10, 0), 60, PracticeKind.INDIVIDUAL, "");
    }

    EntryDraft at(@Nullable SupervisorId supervisor, LocalDateTime start, int minutes, PracticeKind kind, String note) {
        return new EntryDraft(
                start,
                TORONTO,
                minutes,
                kind,
                Focus.PACING,
                kind.isGroup() ? 4 : null,
                supervisor,
                null,
                null,
                note,
                !note.isEmpty());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant().truncatedTo(ChronoUnit.MINUTES), TORONTO);
    }
}
