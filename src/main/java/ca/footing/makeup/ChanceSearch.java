package ca.footing.makeup;

import ca.footing.attendance.CoveredElsewhere.Cover;
import ca.footing.attendance.CoveringSeat;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.SessionId;
import ca.footing.progress.ChancesElsewhere;
import ca.footing.progress.ChancesElsewhere.Chance;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.Money;
import ca.footing.shared.OneStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the booked seats of some places and the rule of their cohort together, then finds what can still be made up. */
class ChanceSearch implements ChancesElsewhere.Search {
    private static final String SQL = """
            select m.registration_id as id1, m.missed_session_id as id2, m.covering_session_id as id3,
                m.block_minutes as n1, null as n2, null as n3, null as n4, null as w1
            from make_up m where m.registration_id in (:places) and m.state = 'BOOKED'
            union all
            select r.scope_id, null, null, r.block_minutes, r.offered, r.months, r.fee_minor, r.fee_currency
            from make_up_rule r where r.scope_id in (:cohort, :series)
            """;

    private final CohortSummary cohort;
    private final Collection<RegistrationId> places;
    private final TaughtElsewhere elsewhere;
    private final Instant now;
    private final List<Cover> booked = new ArrayList<>();
    private final Map<UUID, MakeUpRule> rules = new HashMap<>();

    ChanceSearch(CohortSummary cohort, Collection<RegistrationId> places, TaughtElsewhere elsewhere, Instant now) {
        this.cohort = cohort;
        this.places = places;
        this.elsewhere = elsewhere;
        this.now = now;
    }

    @Override
    public OneStatement.Question question() {
        return new OneStatement.Question(
                SQL,
                List.of("id1", "id2", "id3", "n1", "n2", "n3", "n4", "w1"),
                Map.of(
                        "places",
                        places.stream().map(place -> Ids.bytes(place.id())).toList(),
                        "cohort",
                        Ids.bytes(cohort.id().id()),
                        "series",
                        Ids.bytes(cohort.series().id())),
                this::take);
    }

    @Override
    public List<Cover> booked() {
        return List.copyOf(booked);
    }

    @Override
    public List<Chance> chances(Map<Participant, List<CohortSession>> missed, List<CoveringSeat> seats) {
        var open = seats.stream()
                .filter(seat -> seat.session().time().endsAt().isAfter(now) || !seat.recorded())
                .map(seat -> chance(seat.cover().registration(), seat.cover().missed(), seat.session()));
        return Stream.concat(open, free(missed)).toList();
    }

    private Stream<Chance> free(Map<Participant, List<CohortSession>> missed) {
        var rule = RulesInForce.among(rules, cohort).rule();
        if (!rule.offered()) {
            return Stream.of();
        }
        var teaching = elsewhere.any(
                cohort, rule, missed.values().stream().flatMap(List::stream).toList());
        var taken = booked.stream()
                .collect(Collectors.groupingBy(
                        Cover::registration, Collectors.mapping(Cover::covering, Collectors.toSet())));
        return missed.entrySet().stream().flatMap(entry -> {
            var place = entry.getKey().registration();
            return entry.getValue().stream()
                    .flatMap(gap -> teaching.stream()
                            .filter(session ->
                                    !taken.getOrDefault(place, Set.of()).contains(session.id())
                                            && TaughtElsewhere.makesUp(gap, session, rule))
                            .map(session -> chance(place, gap.id(), session)));
        });
    }

    private void take(ResultSet row) throws SQLException {
        var first = Ids.of(row.getBytes("id1"));
        if (row.getBytes("id2") == null) {
            rules.put(
                    first,
                    new MakeUpRule(
                            row.getBoolean("n2"),
                            new Money(row.getLong("n4"), Currency.getInstance(row.getString("w1"))),
                            row.getInt("n3"),
                            row.getInt("n1")));
        } else {
            booked.add(new Cover(
                    new RegistrationId(first),
                    new SessionId(Ids.of(row.getBytes("id2"))),
                    new SessionId(Ids.of(row.getBytes("id3"))),
                    row.getInt("n1")));
        }
    }

    private static Chance chance(RegistrationId place, SessionId missed, CohortSession session) {
        return new Chance(
                place,
                missed,
                session.id(),
                session.time().startsAt(),
                session.time().endsAt(),
                session.minutes());
    }
}
