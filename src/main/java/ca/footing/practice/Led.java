package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Time that a facilitator led and says a learner spent there.
 *
 * @param people how many learners were there
 * @param supervisor who supervised, for the ledger of clinical supervision
 */
public record Led(
        LocalDateTime start,
        ZoneId zone,
        int minutes,
        PracticeKind kind,
        Focus focus,
        int people,
        RegistrationId place,
        @Nullable ModuleId module,
        AccountId leader,
        @Nullable SupervisorDraft supervisor) {}
