package ca.footing.progress;

import ca.footing.account.AccountId;
import ca.footing.account.Profiles;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.RecordNotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what authors show of their reflections to the facilitators of the cohort. */
@Component
class ShownReflections {
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final Profiles profiles;
    private final Syllabi syllabi;
    private final ReflectionRepository reflections;

    ShownReflections(
            Cohorts cohorts,
            Registrations registrations,
            Profiles profiles,
            Syllabi syllabi,
            ReflectionRepository reflections) {
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.profiles = profiles;
        this.syllabi = syllabi;
        this.reflections = reflections;
    }

    /** The office may open the board, but what is shared with the facilitators is theirs alone. */
    Page of(CohortId cohort, ModuleId id, AccountId reader) {
        var details = cohorts.asFacilitator(cohort);
        if (!details.isFacilitatedBy(reader)) {
            throw new RecordNotFound();
        }
        var module = syllabi.of(details).module(id);
        var people = registrations.participants(cohort).stream()
                .collect(Collectors.toMap(Participant::registration, Function.identity()));
        var rows = people.isEmpty()
                ? List.<ReflectionRepository.SharedRow>of()
                : reflections.shared(
                        people.keySet().stream().map(RegistrationId::id).toList(), id);
        var names = profiles.names(rows.stream()
                .map(row ->
                        Objects.requireNonNull(people.get(row.registration())).account())
                .toList());
        var shown = rows.stream()
                .map(row -> new SharedReflection(
                        Objects.requireNonNull(names.get(Objects.requireNonNull(people.get(row.registration()))
                                .account())),
                        row.finishedAt(),
                        row.text()))
                .sorted(Comparator.comparing(SharedReflection::finishedAt))
                .toList();
        return new Page(
                new SharedReflections(details.summary(), module.summary(), module.reflectionPrompt(), shown),
                rows.stream()
                        .filter(row -> row.text() != null)
                        .map(ReflectionRepository.SharedRow::registration)
                        .toList());
    }

    /** What is shown, and whose texts are read with it. */
    record Page(SharedReflections reflections, List<RegistrationId> read) {}
}
