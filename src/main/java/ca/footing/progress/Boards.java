package ca.footing.progress;

import ca.footing.account.CurrentAccount;
import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what facilitators see of their cohort. */
@Component
class Boards {
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final Profiles profiles;
    private final Syllabi syllabi;
    private final Evidences evidences;
    private final Stuckness stuckness;
    private final CurrentAccount current;
    private final Clock clock;

    Boards(
            Cohorts cohorts,
            Registrations registrations,
            Profiles profiles,
            Syllabi syllabi,
            Evidences evidences,
            Stuckness stuckness,
            CurrentAccount current,
            Clock clock) {
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.profiles = profiles;
        this.syllabi = syllabi;
        this.evidences = evidences;
        this.stuckness = stuckness;
        this.current = current;
        this.clock = clock;
    }

    Board board(CohortId cohort) {
        var taught = syllabi.asFacilitator(cohort);
        var people = registrations.participants(cohort);
        var names = names(people);
        var now = clock.instant();
        var read = evidences.read(taught, people, now);
        var syllabus = taught.with(read.terms());
        var evidence = read.people();
        return new Board(
                cohort,
                syllabus.cohort().name(),
                syllabus.sessions().stream()
                        .map(session -> session(session, evidence.values(), now))
                        .toList(),
                syllabus.modules().stream()
                        .map(module -> new Board.Column(
                                module.summary().id(),
                                module.summary().position(),
                                module.summary().title()))
                        .toList(),
                people.stream()
                        .map(person -> row(
                                syllabus,
                                new Learning(
                                        person.registration(),
                                        syllabus.of(person.booking()),
                                        evidence.getOrDefault(person.registration(), Evidence.NONE),
                                        now),
                                Objects.requireNonNull(names.get(person.registration()))))
                        .sorted(Comparator.comparing(
                                row -> row.person().preferredName(), Collator.getInstance()::compare))
                        .toList(),
                syllabus.terms().months() != null && (current.has(Role.REGISTRAR) || current.has(Role.OWNER)));
    }

    private Map<RegistrationId, PersonName> names(List<Participant> people) {
        var names = profiles.names(people.stream().map(Participant::account).toList());
        return people.stream()
                .collect(Collectors.toMap(
                        Participant::registration, person -> Objects.requireNonNull(names.get(person.account()))));
    }

    private static Board.Session session(CohortSession session, Collection<Evidence> people, Instant now) {
        var begun = !now.isBefore(session.time().startsAt());
        var unmarked = people.stream()
                .map(person -> person.presence().get(session.id()))
                .filter(presence -> presence != null && !presence.recorded())
                .count();
        return new Board.Session(session.id(), session.title(), session.time(), begun ? unmarked : 0);
    }

    private Board.Row row(Syllabus all, Learning learning, PersonName name) {
        return new Board.Row(
                learning.registration(),
                name,
                all.modules().stream().map(module -> cell(learning, module)).toList(),
                next(learning));
    }

    private Board.Cell cell(Learning learning, ModuleDetails module) {
        var id = module.summary().id();
        var position = module.summary().position();
        if (!learning.syllabus().booking().includes(id)) {
            return new Board.Cell(id, position, null, 0, 0, false);
        }
        var assessment = learning.assess(module);
        return new Board.Cell(
                id,
                position,
                learning.state(module),
                assessment.met(),
                assessment.total(),
                wanted(assessment).anyMatch(finding -> stuckness.of(learning, module, finding)));
    }

    private static Stream<Finding> wanted(Assessment assessment) {
        return Stream.concat(assessment.blocking().stream(), assessment.missing().stream());
    }

    /** What a person is stuck on comes before what is simply open; then the order of the modules. */
    private Board.@Nullable Next next(Learning learning) {
        return learning.syllabus().modules().stream()
                .flatMap(module -> wanted(learning.assess(module))
                        .map(finding -> new Open(module, finding, stuckness.of(learning, module, finding))))
                .min(Comparator.comparing(open -> !open.stuck()))
                .map(open -> new Board.Next(
                        open.module().summary().position(),
                        open.module().summary().title(),
                        open.finding().boardSentence(),
                        open.finding().outcome().actor()))
                .orElse(null);
    }

    /** Something that is not met. */
    private record Open(ModuleDetails module, Finding finding, boolean stuck) {}
}
