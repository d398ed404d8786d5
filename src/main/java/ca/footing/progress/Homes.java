package ca.footing.progress;

import ca.footing.account.Accounts;
import ca.footing.account.CurrentAccount;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.cohort.CohortSession;
import ca.footing.registration.MyRegistration;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a person sees when they come back. */
@Component
class Homes {
    private static final int MAX_ACTIONS = 6;

    private final Accounts accounts;
    private final Registrations registrations;
    private final Syllabi syllabi;
    private final Evidences evidences;
    private final CurrentAccount current;
    private final ProgressProperties properties;
    private final Clock clock;

    Homes(
            Accounts accounts,
            Registrations registrations,
            Syllabi syllabi,
            Evidences evidences,
            CurrentAccount current,
            ProgressProperties properties,
            Clock clock) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.syllabi = syllabi;
        this.evidences = evidences;
        this.current = current;
        this.properties = properties;
        this.clock = clock;
    }

    LearnerHome mine() {
        var now = clock.instant();
        var mine = registrations.mine();
        var confirmed = with(mine, RegistrationStatus.CONFIRMED);
        var learning = confirmed.stream().map(place -> learning(place, now)).toList();
        return new LearnerHome(
                accounts.contact(current.require()).name(),
                next(learning, now),
                learning.stream().flatMap(this::actions).limit(MAX_ACTIONS).toList(),
                learning.stream().map(Homes::course).toList(),
                with(mine, RegistrationStatus.PENDING));
    }

    private Learning learning(MyRegistration place, Instant now) {
        var syllabus = syllabi.of(place.cohort(), place.booking());
        var participant =
                new Participant(place.id(), current.require(), place.cohort().id(), place.booking());
        return new Learning(place.id(), syllabus, evidences.of(syllabus, participant, now), now);
    }

    private static List<MyRegistration> with(List<MyRegistration> mine, RegistrationStatus status) {
        return mine.stream().filter(place -> place.status() == status).toList();
    }

    private LearnerHome.@Nullable NextSession next(List<Learning> learning, Instant now) {
        return learning.stream()
                .flatMap(course -> course.syllabus().sessions().stream()
                        .filter(session -> session.time().endsAt().isAfter(now))
                        .map(session -> next(course, session, now)))
                .min(Comparator.comparing(next -> next.session().time().startsAt()))
                .orElse(null);
    }

    private LearnerHome.NextSession next(Learning course, CohortSession session, Instant now) {
        var from = session.time().startsAt().minus(properties.joinLinkBefore());
        var shown = now.isBefore(from) ? session.withoutJoinLink() : session;
        return new LearnerHome.NextSession(
                course.registration(), course.syllabus().cohort().name(), shown, from);
    }

    /** Open work of modules that have begun, are about to, or have no date. */
    private Stream<LearnerHome.NextAction> actions(Learning course) {
        return course.syllabus().modules().stream()
                .filter(module -> course.syllabus()
                        .begins(module)
                        .map(begin -> begin.minus(properties.prepareBefore()).isBefore(course.now()))
                        .orElse(true))
                .flatMap(module -> course.assess(module).missing().stream()
                        .filter(finding -> finding.outcome().isDoableNow()
                                || finding.outcome().isToMakeUp())
                        .map(finding -> new LearnerHome.NextAction(
                                course.registration(),
                                module.summary().id(),
                                module.summary().position(),
                                module.summary().title(),
                                finding)));
    }

    private static LearnerHome.Course course(Learning learning) {
        var cohort = learning.syllabus().cohort();
        var until = learning.completion().complete()
                ? null
                : learning.syllabus().until(learning.evidence().moreDays());
        return new LearnerHome.Course(
                learning.registration(),
                cohort,
                until,
                until != null
                        && learning.now().atZone(cohort.zone()).toLocalDate().isAfter(until),
                learning.syllabus().modules().stream()
                        .map(module -> card(learning, module))
                        .toList());
    }

    private static LearnerHome.ModuleCard card(Learning learning, ModuleDetails module) {
        var assessment = learning.assess(module);
        var summary = module.summary();
        return new LearnerHome.ModuleCard(
                summary.id(),
                summary.position(),
                summary.title(),
                learning.state(module),
                assessment.met(),
                assessment.total(),
                first(assessment));
    }

    /** What stands in the way comes before what is simply open. */
    private static @Nullable Finding first(Assessment assessment) {
        return Stream.concat(assessment.blocking().stream(), assessment.missing().stream())
                .findFirst()
                .orElse(null);
    }
}
