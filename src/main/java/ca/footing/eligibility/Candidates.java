package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.account.Profiles;
import ca.footing.catalogue.SeriesId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads what is known of people, in a number of statements that does not depend on how many they are. */
@Component
class Candidates {
    private final ApplicationRepository applications;
    private final RegisterCheckRepository checks;
    private final Profiles profiles;
    private final ObjectProvider<EarlierTraining> training;
    private final EligibilitySettings settings;
    private final Clock clock;

    /** @param training looked up late: the module that answers builds on those that ask here */
    Candidates(
            ApplicationRepository applications,
            RegisterCheckRepository checks,
            Profiles profiles,
            ObjectProvider<EarlierTraining> training,
            EligibilitySettings settings,
            Clock clock) {
        this.applications = applications;
        this.checks = checks;
        this.profiles = profiles;
        this.training = training;
        this.settings = settings;
        this.clock = clock;
    }

    Candidate of(SeriesId series, AccountId person) {
        return of(series, List.of(person)).getFirst();
    }

    List<Candidate> of(SeriesId series, Collection<AccountId> people) {
        var known = profiles.of(people);
        var latest = applications.findOf(series, people).stream()
                .collect(Collectors.toMap(Application::account, Function.identity(), (_, later) -> later));
        var checked = checked(people);
        var today = settings.today(clock);
        return people.stream()
                .map(person -> {
                    var profile = known.get(person);
                    var check = checked.get(person);
                    return new Candidate(
                            person,
                            profile,
                            check != null && check.verifies(profile, today),
                            latest.get(person),
                            training.getObject());
                })
                .toList();
    }

    private Map<AccountId, RegisterCheck> checked(Collection<AccountId> people) {
        return checks.findLatest(people).stream()
                .collect(Collectors.toMap(RegisterCheck::account, Function.identity()));
    }
}
