package ca.footing.practice;

import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.account.Profiles;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.shared.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Learners with supervisors and entries for tests; the caller acts as the learner. */
@Component
public class PracticeFixtures {
    static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    static final String NUMBER = "00 4321";

    private final AccountFixtures accounts;
    private final Profiles profiles;
    private final Supervisors supervisors;
    private final Clock clock;

    PracticeFixtures(AccountFixtures accounts, Profiles profiles, Supervisors supervisors, Clock clock) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.supervisors = supervisors;
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

    /** An hour of individual supervision that many days ago at ten in the morning. */
    EntryDraft hour(SupervisorId supervisor, int daysAgo) {
        return at(supervisor, today().minusDays(daysAgo).atTime(10, 0), 60, PracticeKind.INDIVIDUAL, "");
    }

    EntryDraft at(SupervisorId supervisor, LocalDateTime start, int minutes, PracticeKind kind, String note) {
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
