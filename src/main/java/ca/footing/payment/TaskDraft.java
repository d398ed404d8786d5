package ca.footing.payment;

import ca.footing.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person shall look at.
 *
 * @param subject what it is about, by which the same matter is known again: an id of ours or of Stripe's
 * @param payment the payment whose screen helps, if any
 * @param reference the thing bought, if known
 * @param explanation text key of what happened and what to do; it is given the amount and the detail
 * @param detail a short fact for the explanation, in no language: an id, a number; empty for none
 * @param dueAt until when somebody should have acted
 */
public record TaskDraft(
        TaskKind kind,
        String subject,
        @Nullable PaymentId payment,
        @Nullable UUID reference,
        String explanation,
        @Nullable Money amount,
        String detail,
        Instant dueAt) {
    String key() {
        return key(kind, subject);
    }

    static String key(TaskKind kind, String subject) {
        return kind + ":" + subject;
    }
}
