package ca.footing.certificate;

import ca.footing.shared.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a body approved the activity of a cohort.
 *
 * @param number of the approval; empty where the body gives none
 * @param statement exactly the words that the body asks for
 * @param validFrom first day of the approval, if it has one
 * @param validTo last day of it, if it has one; sessions after that are not covered
 */
public record Approval(
        String body,
        String number,
        LocalizedText statement,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    static final int MAX_NUMBER = 100;
    static final int MAX_STATEMENT = 1000;

    /** @throws ApprovalInvalid when it names no body, a text is too long or it ends before it begins */
    public Approval {
        number = number.strip();
        var backwards = validFrom != null && validTo != null && validTo.isBefore(validFrom);
        if (body.equals(Body.NONE)
                || number.length() > MAX_NUMBER
                || statement.en().length() > MAX_STATEMENT
                || statement.fr().length() > MAX_STATEMENT
                || backwards) {
            throw new ApprovalInvalid();
        }
    }

    boolean covers(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
