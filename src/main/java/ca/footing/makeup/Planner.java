package ca.footing.makeup;

import ca.footing.attendance.Attendance;
import ca.footing.attendance.Presence;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.OfferedSeats;
import ca.footing.registration.Participant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Works out a person's plan from what was recorded, what is planned, and what is taught elsewhere. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Planner {
    /** A list to choose from, not a catalogue: the soonest. */
    private static final int MOST_CHOICES = 12;

    private final MakeUpRepository makeUps;
    private final RulesInForce rules;
    private final SeatsElsewhere seats;
    private final TaughtElsewhere elsewhere;
    private final MakeUpFees fees;
    private final Attendance attendance;
    private final Cohorts cohorts;
    private final OfferedSeats places;
    private final Clock clock;

    Planner(
            MakeUpRepository makeUps,
            RulesInForce rules,
            SeatsElsewhere seats,
            TaughtElsewhere elsewhere,
            MakeUpFees fees,
            Attendance attendance,
            Cohorts cohorts,
            OfferedSeats places,
            Clock clock) {
        this.makeUps = makeUps;
        this.rules = rules;
        this.seats = seats;
        this.elsewhere = elsewhere;
        this.fees = fees;
        this.attendance = attendance;
        this.cohorts = cohorts;
        this.places = places;
        this.clock = clock;
    }

    MakeUpPlan plan(Participant place, Locale locale) {
        var summary = summary(place.cohort());
        var rule = rules.of(summary).rule();
        var asked = makeUps.ofPlace(place.registration()).stream()
                .map(MakeUp::facts)
                .toList();
        var feeLeft = asked.stream().anyMatch(MakeUpFacts::feeLeft);
        var taken = seats.of(place.registration(), asked);
        var presences = attendance.of(place.registration(), place.cohort());
        var gaps = place.booking().of(cohorts.sessions(place.cohort())).stream()
                .map(session -> gap(session, presences, taken, rule))
                .filter(gap -> gap.presence().minutesMissing() > 0
                        || gap.presence().minutesMadeUp() > 0
                        || !gap.seats().isEmpty())
                .toList();
        var choices = choices(place, gaps, summary, feeLeft ? free(rule) : rule, locale);
        return new MakeUpPlan(
                summary,
                rule,
                gaps.stream().map(gap -> with(gap, choices, rule)).toList(),
                feeLeft);
    }

    private MissedSession gap(
            CohortSession session,
            Map<SessionId, Presence> presences,
            Map<SessionId, List<SeatElsewhere>> taken,
            MakeUpRule rule) {
        var presence = Objects.requireNonNull(presences.get(session.id()));
        var counts = presence.recorded() && session.time().endsAt().isBefore(clock.instant())
                ? presence
                : new Presence(session.id(), presence.registration(), false, 0, 0);
        var until = rule.until(session.time().start().toLocalDate());
        var today = LocalDate.ofInstant(clock.instant(), session.time().zone());
        return new MissedSession(
                session, counts, until, today.isAfter(until), taken.getOrDefault(session.id(), List.of()), List.of());
    }

    private List<Choice> choices(
            Participant place, List<MissedSession> gaps, CohortSummary home, MakeUpRule rule, Locale locale) {
        var open = gaps.stream()
                .filter(gap -> gap.unplanned() > 0 && !gap.late())
                .map(MissedSession::session)
                .toList();
        var teaching = elsewhere.any(home, rule, open);
        if (teaching.isEmpty()) {
            return List.of();
        }
        var ids = teaching.stream().map(CohortSession::cohort).distinct().toList();
        var own = new HashSet<>(places.placesAmong(ids, place.account()));
        var taken = makeUps.coveringOf(place.account());
        var summaries = cohorts.summaries(ids);
        var fee = fees.of(rule, home.series().id(), place.account(), locale);
        return teaching.stream()
                .filter(session -> !own.contains(session.cohort()) && !taken.contains(session.id()))
                .map(session -> choice(session, summaries, fee))
                .toList();
    }

    private static Choice choice(
            CohortSession session,
            Map<CohortId, CohortSummary> summaries,
            Function<CohortSession, ca.footing.tax.@org.jspecify.annotations.Nullable Quote> fee) {
        return new Choice(
                session.withoutJoinLink(),
                Objects.requireNonNull(summaries.get(session.cohort())),
                session.minutes(),
                fee.apply(session));
    }

    /** Of all choices those that teach the same as the missed session, early enough, the soonest first. */
    private static MissedSession with(MissedSession gap, List<Choice> all, MakeUpRule rule) {
        var missing = gap.unplanned();
        var its = all.stream()
                .filter(choice ->
                        missing > 0 && !gap.late() && TaughtElsewhere.makesUp(gap.session(), choice.session(), rule))
                .limit(MOST_CHOICES)
                .map(choice -> new Choice(
                        choice.session(), choice.cohort(), Math.min(missing, choice.minutes()), choice.fee()))
                .collect(Collectors.toList());
        return new MissedSession(gap.session(), gap.presence(), gap.until(), gap.late(), gap.seats(), its);
    }

    private static MakeUpRule free(MakeUpRule rule) {
        return new MakeUpRule(rule.offered(), rule.fee().minus(rule.fee()), rule.months(), rule.blockMinutes());
    }

    private CohortSummary summary(CohortId cohort) {
        return Objects.requireNonNull(cohorts.summaries(List.of(cohort)).get(cohort));
    }
}
