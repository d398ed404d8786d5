package ca.footing.practice;

import ca.footing.account.College;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A signed entry as its seal states it, so that it reads the same whatever is changed around it afterwards.
 *
 * @param recorded what was on record of a supervisor for the day
 * @param stated what the supervisor said of themselves on signing; null where it was not asked
 * @param position of its seal in the chain
 */
public record SignedEntry(
        String entry,
        @Nullable String corrects,
        Ledger ledger,
        LocalDateTime start,
        int minutes,
        PracticeKind kind,
        Focus focus,
        @Nullable Integer groupSize,
        By by,
        List<CredentialKind> recorded,
        @Nullable SupervisorStatement stated,
        Instant signedAt,
        int position) {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    /** Who signed. */
    public record By(String name, College college, String registrationNumber) {}

    static SignedEntry of(JsonNode content, int position) {
        return new SignedEntry(
                content.path("entry").asString(),
                content.path("corrects").asString(null),
                Ledger.valueOf(content.path("ledger").asString()),
                LocalDateTime.parse(content.path("start").asString()),
                content.path("minutes").asInt(),
                PracticeKind.valueOf(content.path("kind").asString()),
                Focus.valueOf(content.path("focus").asString()),
                content.has("groupSize") ? content.path("groupSize").asInt() : null,
                new By(
                        content.path("signedBy").asString(),
                        College.valueOf(content.path("college").asString()),
                        content.path("registrationNumber").asString()),
                content.path("recorded")
                        .valueStream()
                        .map(kind -> CredentialKind.valueOf(kind.asString()))
                        .toList(),
                content.has("stated") ? stated(content) : null,
                Instant.parse(content.path("signedAt").asString()),
                position);
    }

    private static SupervisorStatement stated(JsonNode content) {
        var stated = content.path("stated");
        return new SupervisorStatement(
                stated.path("title").asString(),
                College.valueOf(content.path("college").asString()),
                stated.path("independent").asBoolean(),
                stated.path("definition").asBoolean(),
                stated.path("directedLearning").asBoolean());
    }

    public LocalDate day() {
        return start.toLocalDate();
    }

    /** To two decimals; only reports round, and sums are rounded once. */
    public static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP);
    }
}
