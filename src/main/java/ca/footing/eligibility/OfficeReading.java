package ca.footing.eligibility;

import static java.util.Objects.requireNonNull;

import ca.footing.account.AccountId;
import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.catalogue.Catalogue;
import ca.footing.shared.BusinessDays;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts together what the office reads of requests. */
@Component
class OfficeReading {
    private static final int LONGEST_LIST = 500;

    private final ApplicationRepository applications;
    private final RuleRepository rules;
    private final RuleWords words;
    private final EvidenceShelf shelf;
    private final HistoryRepository history;
    private final RegisterChecks checks;
    private final Eligibility eligibility;
    private final Profiles profiles;
    private final Catalogue catalogue;
    private final EligibilitySettings settings;
    private final Clock clock;

    OfficeReading(
            ApplicationRepository applications,
            RuleRepository rules,
            RuleWords words,
            EvidenceShelf shelf,
            HistoryRepository history,
            RegisterChecks checks,
            Eligibility eligibility,
            Profiles profiles,
            Catalogue catalogue,
            EligibilitySettings settings,
            Clock clock) {
        this.applications = applications;
        this.rules = rules;
        this.words = words;
        this.shelf = shelf;
        this.history = history;
        this.checks = checks;
        this.eligibility = eligibility;
        this.profiles = profiles;
        this.catalogue = catalogue;
        this.settings = settings;
        this.clock = clock;
    }

    List<ApplicationRow> waiting() {
        return Stream.of(ApplicationState.SUBMITTED, ApplicationState.MORE_NEEDED)
                .flatMap(state -> rows(applications.findIn(Set.of(state), Limit.of(LONGEST_LIST))).stream())
                .toList();
    }

    List<ApplicationRow> decided() {
        return rows(applications.findDecided(
                Set.of(ApplicationState.APPROVED, ApplicationState.REFUSED), Limit.of(LONGEST_LIST)));
    }

    ApplicationDetails details(ApplicationId id) {
        var application = applications
                .findById(id)
                .filter(found -> found.state() != ApplicationState.DRAFT)
                .orElseThrow(RecordNotFound::new);
        var row = rows(List.of(application)).getFirst();
        var profile = profiles.of(application.account()).orElse(null);
        var decidedAt = row.application().decidedAt();
        return new ApplicationDetails(
                row,
                profile,
                !application.fits(profile),
                rules.findAll(application.rules()).stream().map(words::of).toList(),
                shelf.rows(id),
                row.application().isWithPerson() || decidedAt == null ? null : decidedAt.plus(settings.evidenceKept()),
                eligibility.verifiedCategory(application.account()).isPresent(),
                checks.of(application.account()),
                happened(id),
                settings.zone());
    }

    private List<ApplicationDetails.Happened> happened(ApplicationId id) {
        var entries = history.rows(id);
        var names = profiles.names(entries.stream()
                .map(HistoryRepository.Row::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new ApplicationDetails.Happened(
                        entry.at(), entry.kind(), name(names.get(entry.actor())), entry.words()))
                .toList();
    }

    private List<ApplicationRow> rows(List<Application> found) {
        var names = profiles.names(people(found));
        var series = catalogue.summaries(found.stream().map(Application::series).collect(Collectors.toSet()));
        var now = clock.instant();
        return found.stream()
                .map(Application::summary)
                .map(request -> new ApplicationRow(
                        request,
                        requireNonNull(names.get(request.account())),
                        requireNonNull(series.get(request.series())).title(),
                        age(request),
                        request.state() == ApplicationState.SUBMITTED
                                && request.dueAt() != null
                                && now.isAfter(request.dueAt())))
                .toList();
    }

    private int age(ApplicationSummary request) {
        var sent = request.submittedAt();
        return sent == null
                ? 0
                : BusinessDays.between(LocalDate.ofInstant(sent, settings.zone()), settings.today(clock));
    }

    private static Collection<AccountId> people(List<Application> found) {
        return found.stream().map(Application::account).collect(Collectors.toSet());
    }

    private static String name(@Nullable PersonName person) {
        return person == null ? "" : person.preferredName();
    }
}
