package ca.footing.cohort;

import ca.footing.shared.Money;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What lists show and filter of a cohort's sessions and prices, kept in its row. A cohort without a session stands at
 * the moment its registration closes.
 */
@Embeddable
record Outline(
        @JdbcTypeCode(SqlTypes.LOCAL_DATE) @Nullable LocalDate startsOn,
        Instant startsAt,
        Instant endsAt,
        int sessions,
        boolean inPerson,
        boolean online,
        @EmbeddedColumnNaming("price_from_%s") Money priceFrom) {
    static Outline of(List<PlannedSession> sessions, List<Price> prices, Instant closesAt) {
        var none = sessions.isEmpty();
        return new Outline(
                none ? null : sessions.getFirst().time().start().toLocalDate(),
                none ? closesAt : sessions.getFirst().startsAt(),
                none ? closesAt : sessions.getLast().endsAt(),
                sessions.size(),
                sessions.stream().anyMatch(session -> session.format().hasRoom()),
                sessions.stream().anyMatch(session -> session.format().hasLink()),
                CohortRules.lowest(prices));
    }

    /** @throws ClosesAfterEnd when one could register after the last session */
    void requireClosed(Instant closesAt) {
        if (closesAt.isAfter(endsAt)) {
            throw new ClosesAfterEnd();
        }
    }
}
