package ca.footing.need;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.PlaceRecords;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people let the facilitators of their cohort know. */
@Service
@Transactional
@ForFacilitators
public class SharedNeeds {
    private final NeedRepository requests;
    private final NeedBook book;
    private final PlaceRecords places;
    private final Profiles profiles;
    private final Cohorts cohorts;
    private final CurrentAccount current;

    SharedNeeds(
            NeedRepository requests,
            NeedBook book,
            PlaceRecords places,
            Profiles profiles,
            Cohorts cohorts,
            CurrentAccount current) {
        this.requests = requests;
        this.book = book;
        this.places = places;
        this.profiles = profiles;
        this.cohorts = cohorts;
        this.current = current;
    }

    /** @throws RecordNotFound unless the caller facilitates the cohort; being of the office is not enough */
    @Transactional(readOnly = true)
    public CohortSummary cohort(CohortId cohort) {
        return ofFacilitator(cohort);
    }

    /**
     * What live places of the cohort share; each reading is noted.
     *
     * @throws RecordNotFound unless the caller facilitates the cohort; being of the office is not enough
     */
    public List<SharedNeed> of(CohortId cohort) {
        ofFacilitator(cohort);
        var shared = requests.findShared(cohort);
        var live = places.findAll(shared.stream().map(NeedRequest::registration).toList()).stream()
                .filter(PlaceRecords.PlaceRecord::isLive)
                .map(PlaceRecords.PlaceRecord::registration)
                .collect(Collectors.toSet());
        var names = profiles.names(shared.stream().map(NeedRequest::account).collect(Collectors.toSet()));
        return shared.stream()
                .filter(request -> live.contains(request.registration()))
                .map(request -> {
                    book.note(request.registration(), current.require(), NeedPart.SHARED);
                    return new SharedNeed(
                            Objects.requireNonNull(names.get(request.account())),
                            request.said().forFacilitators());
                })
                .toList();
    }

    private CohortSummary ofFacilitator(CohortId cohort) {
        var details = cohorts.asFacilitator(cohort);
        if (!details.isFacilitatedBy(current.require())) {
            throw new RecordNotFound();
        }
        return details.summary();
    }
}
