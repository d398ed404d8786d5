package ca.footing.practice;

import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names beside the entries of a facilitator's queue: a constant number of statements, and one for each series. */
@Component
class QueueReading {
    private final Profiles profiles;
    private final Cohorts cohorts;
    private final Catalogue catalogue;

    QueueReading(Profiles profiles, Cohorts cohorts, Catalogue catalogue) {
        this.profiles = profiles;
        this.cohorts = cohorts;
        this.catalogue = catalogue;
    }

    List<QueueRow> rows(List<PracticeEntry> lying, Instant now) {
        var people = profiles.names(
                lying.stream().map(PracticeEntry::owner).distinct().toList());
        var groups = cohorts.summaries(lying.stream()
                .map(QueueReading::cohort)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var modules = groups.values().stream()
                .map(CohortSummary::series)
                .distinct()
                .flatMap(series -> catalogue.modules(series).stream())
                .collect(Collectors.toMap(ModuleSummary::id, ModuleSummary::title));
        return lying.stream()
                .map(entry -> new QueueRow(
                        entry.row(),
                        name(people.get(entry.owner())),
                        group(groups, cohort(entry)),
                        module(modules, entry.row().module()),
                        days(entry.row(), now)))
                .toList();
    }

    private static @Nullable CohortId cohort(PracticeEntry entry) {
        var asked = entry.asked();
        return asked == null ? null : asked.cohort();
    }

    private static LocalizedText group(Map<CohortId, CohortSummary> groups, @Nullable CohortId cohort) {
        var found = cohort == null ? null : groups.get(cohort);
        return found == null ? LocalizedText.EMPTY : found.name();
    }

    private static LocalizedText module(Map<ModuleId, LocalizedText> modules, @Nullable ModuleId module) {
        return module == null ? LocalizedText.EMPTY : modules.getOrDefault(module, LocalizedText.EMPTY);
    }

    private static String name(@Nullable PersonName person) {
        if (person == null) {
            return "";
        }
        return person.legalName().isEmpty() || person.legalName().equals(person.preferredName())
                ? person.preferredName()
                : person.preferredName() + " (" + person.legalName() + ")";
    }

    private static long days(EntryRow entry, Instant now) {
        return entry.sentAt() == null
                ? 0
                : Duration.between(entry.sentAt(), now).toDays();
    }
}
