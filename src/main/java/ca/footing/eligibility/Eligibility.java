package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.catalogue.SeriesId;
import ca.footing.shared.Internal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may take a series, for the modules that sell and hold places; they have checked who asks. */
@Service
@Internal
@Transactional(readOnly = true)
public class Eligibility {
    private final RuleRepository rules;
    private final RuleWords words;
    private final ApplicationRepository applications;
    private final RegisterCheckRepository checks;
    private final Candidates candidates;
    private final Profiles profiles;
    private final EligibilitySettings settings;
    private final Clock clock;

    Eligibility(
            RuleRepository rules,
            RuleWords words,
            ApplicationRepository applications,
            RegisterCheckRepository checks,
            Candidates candidates,
            Profiles profiles,
            EligibilitySettings settings,
            Clock clock) {
        this.rules = rules;
        this.words = words;
        this.applications = applications;
        this.checks = checks;
        this.candidates = candidates;
        this.profiles = profiles;
        this.settings = settings;
        this.clock = clock;
    }

    /** The person's standing with the rules of a series that are in force now. */
    public Standing standing(SeriesId series, AccountId person) {
        return Objects.requireNonNull(standings(series, List.of(person)).get(person));
    }

    /** The standing of several people with one series; the number of statements does not depend on their number. */
    public Map<AccountId, Standing> standings(SeriesId series, Collection<AccountId> people) {
        var inForce = rules.findInForce(series, clock.instant());
        if (inForce.isEmpty()) {
            return people.stream().distinct().collect(Collectors.toMap(person -> person, _ -> open()));
        }
        var demands = words.of(inForce);
        return candidates.of(series, Set.copyOf(people)).stream()
                .collect(Collectors.toMap(Candidate::account, person -> person.standing(inForce, demands)));
    }

    /** Those of the series that ask anything of people now. */
    public Set<SeriesId> withRules(Collection<SeriesId> series) {
        return series.isEmpty() ? Set.of() : rules.findWithRules(series, clock.instant());
    }

    /** By when the office decides the person's request for that series, if it has one now. */
    public Optional<Instant> decisionDue(SeriesId series, AccountId person) {
        return applications.findDue(series, person);
    }

    /** Whether the office has any request of the person now. */
    public boolean isWaiting(AccountId person) {
        return applications.existsWaiting(person);
    }

    /** The person's latest request for the series. */
    public Optional<ApplicationSummary> latest(SeriesId series, AccountId person) {
        return applications.findOf(series, List.of(person)).stream()
                .reduce((_, later) -> later)
                .map(Application::summary);
    }

    /**
     * The category in the person's profile, if the latest look into a public register confirmed exactly that standing and
     * the next look is not overdue.
     */
    public Optional<Category> verifiedCategory(AccountId person) {
        var profile = profiles.of(person);
        var today = settings.today(clock);
        return checks.findLatest(person)
                .filter(check -> check.verifies(profile.orElse(null), today))
                .flatMap(_ -> profile.map(Profile::category));
    }

    /** Where the office works: its deadlines are said in this zone. */
    public ZoneId zone() {
        return settings.zone();
    }

    private static Standing open() {
        return new Standing(Standing.State.OPEN, List.of(), List.of(), null);
    }
}
