package ca.footing.registration;

import static java.util.Objects.requireNonNull;

import ca.footing.account.AccountId;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.eligibility.Eligibility;
import ca.footing.eligibility.Standing;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the first step that is missing before a place can be paid. */
@Component
class NextSteps {
    private final Profiles profiles;
    private final Eligibility eligibility;
    private final PriceOffers offers;

    NextSteps(Profiles profiles, Eligibility eligibility, PriceOffers offers) {
        this.profiles = profiles;
        this.eligibility = eligibility;
        this.offers = offers;
    }

    Step of(PlaceFacts place, CohortDetails cohort, @Nullable Profile profile) {
        return place.next(profile, standing(place, cohort).mayPay(), offers.of(place, cohort, profile));
    }

    Standing standing(PlaceFacts place, CohortDetails cohort) {
        return eligibility.standing(cohort.summary().series(), place.account());
    }

    /**
     * For lists, without a look at prices. The number of statements depends on how many series with rules there are, not
     * on how many places.
     */
    Map<RegistrationId, Step> of(Collection<PlaceFacts> places, Map<CohortId, CohortSummary> cohorts) {
        var filledIn =
                profiles.filledIn(places.stream().map(PlaceFacts::account).collect(Collectors.toSet()));
        var blocked = blocked(places, cohorts);
        var steps = new HashMap<RegistrationId, Step>();
        places.forEach(place ->
                steps.put(place.id(), place.next(filledIn.contains(place.account()), !isIn(blocked, place, cohorts))));
        return steps;
    }

    private Map<SeriesId, Map<AccountId, Standing>> blocked(
            Collection<PlaceFacts> places, Map<CohortId, CohortSummary> cohorts) {
        var pending = places.stream()
                .filter(place -> place.status() == RegistrationStatus.PENDING)
                .collect(Collectors.groupingBy(
                        place -> requireNonNull(cohorts.get(place.cohort())).series(),
                        Collectors.mapping(PlaceFacts::account, Collectors.toSet())));
        var standings = new HashMap<SeriesId, Map<AccountId, Standing>>();
        eligibility
                .withRules(pending.keySet())
                .forEach(series ->
                        standings.put(series, eligibility.standings(series, requireNonNull(pending.get(series)))));
        return standings;
    }

    private static boolean isIn(
            Map<SeriesId, Map<AccountId, Standing>> standings, PlaceFacts place, Map<CohortId, CohortSummary> cohorts) {
        var standing = standings
                .getOrDefault(requireNonNull(cohorts.get(place.cohort())).series(), Map.of())
                .get(place.account());
        return standing != null && !standing.mayPay();
    }
}
