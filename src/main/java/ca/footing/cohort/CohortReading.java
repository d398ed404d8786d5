package ca.footing.cohort;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.refund.RefundTerms;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts cohorts together for readers, inside the caller's transaction. */
@Component
class CohortReading {
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final CohortRepository cohorts;
    private final CohortPartRepository parts;
    private final CohortOutlookRepository outlooks;
    private final Catalogue catalogue;
    private final WaitingLine line;
    private final Clock clock;

    CohortReading(
            CohortRepository cohorts,
            CohortPartRepository parts,
            CohortOutlookRepository outlooks,
            Catalogue catalogue,
            WaitingLine line,
            Clock clock) {
        this.cohorts = cohorts;
        this.parts = parts;
        this.outlooks = outlooks;
        this.catalogue = catalogue;
        this.line = line;
        this.clock = clock;
    }

    /** Two queries for any number of rows: theirs and that of their series. */
    List<CohortSummary> summaries(List<CohortRow> rows) {
        var now = clock.instant();
        var series = catalogue.summaries(
                rows.stream().map(CohortRow::series).distinct().toList());
        return rows.stream()
                .map(row -> row.summary(Objects.requireNonNull(series.get(row.series())), now))
                .toList();
    }

    /** Published cohorts of these series that have not ended; the filter's text is the caller's business. */
    List<CohortSummary> find(Collection<SeriesId> series, CohortFilter filter) {
        if (series.isEmpty()) {
            return List.of();
        }
        var month = filter.month();
        return summaries(cohorts.find(
                series,
                month == null ? EARLIEST : month.atDay(1),
                month == null ? LATEST : month.atEndOfMonth(),
                filter.format() == Format.IN_PERSON,
                filter.format() == Format.ONLINE,
                filter.city() == null ? "" : filter.city(),
                filter.openOnly(),
                clock.instant()));
    }

    /** Drafts have nobody to teach and are left out. */
    List<MyCohort> withSessions(List<CohortSummary> found) {
        var now = clock.instant();
        var ids = found.stream().map(CohortSummary::id).toList();
        var sessionsOf = ids.isEmpty()
                ? Map.<CohortId, List<CohortSession>>of()
                : parts.sessions(ids).stream().collect(Collectors.groupingBy(CohortSession::cohort));
        return found.stream()
                .filter(cohort -> cohort.status() != CohortStatus.DRAFT)
                .map(cohort -> MyCohort.of(cohort, sessionsOf.getOrDefault(cohort.id(), List.of()), now))
                .toList();
    }

    /** Whether registrations are taken, seats aside. @throws RecordNotFound when there is none */
    boolean isOpen(CohortId id, Instant now) {
        return row(id).isOpen(now);
    }

    /** See {@link WaitingLine#waitingNow}. @throws RecordNotFound when there is none */
    int waitingNow(CohortId id) {
        var row = row(id);
        return line.waitingNow(id, row.startsAt(), row.closesAt(), row.zone());
    }

    private CohortRow row(CohortId id) {
        return cohorts.rows(List.of(id)).stream().findFirst().orElseThrow(RecordNotFound::new);
    }

    /** Only a cohort that is full has people who wait. */
    private Set<ModuleId> kept(CohortRow row, List<PriceCategory> prices) {
        if (row.seatsTaken() < row.capacity() || prices.stream().noneMatch(PriceCategory::sellsModules)) {
            return Set.of();
        }
        var waiting = line.waiting(row.id(), row.startsAt(), row.closesAt(), row.zone());
        return waiting == 0 ? Set.of() : parts.kept(row.id(), waiting);
    }

    /** @throws RecordNotFound when there is none, in any status */
    CohortDetails details(CohortId id) {
        var rows = cohorts.rows(List.of(id));
        var row = rows.stream().findFirst().orElseThrow(RecordNotFound::new);
        var sessions = parts.sessions(id);
        var prices = parts.prices(id).stream().map(Price::details).toList();
        return new CohortDetails(
                summaries(rows).getFirst(),
                row.closesAt(),
                sessions,
                prices,
                new RefundTerms(parts.refunds(id).policy(), row.startsAt(), row.zone()),
                parts.facilitators(id),
                row.venueProvince(),
                kept(row, prices),
                row.fullAttendance(),
                outlooks.of(id).map(CohortOutlook::outlook).orElse(null));
    }
}
