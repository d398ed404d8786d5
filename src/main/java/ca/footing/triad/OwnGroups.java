package ca.footing.triad;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.MyRegistration;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own practice groups, and whom they do not want to be with: that is theirs alone. */
@Service
@Transactional
@ForSignedIn
public class OwnGroups {
    private static final int SHOWN = 12;

    private final Registrations registrations;
    private final Cohorts cohorts;
    private final Plans plans;
    private final PracticeGroups groups;
    private final Apart apart;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final Clock clock;

    OwnGroups(
            Registrations registrations,
            Cohorts cohorts,
            Plans plans,
            PracticeGroups groups,
            Apart apart,
            Profiles profiles,
            CurrentAccount current,
            Clock clock) {
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.plans = plans;
        this.groups = groups;
        this.apart = apart;
        this.profiles = profiles;
        this.current = current;
        this.clock = clock;
    }

    /** Shared groups, the latest session first, at most twelve. */
    @Transactional(readOnly = true)
    public List<MyGroup> mine() {
        var places = confirmed();
        var shared = plans.shared(
                places.stream().map(place -> place.cohort().id()).toList(),
                groups.elsewhere(places.stream().map(MyRegistration::id).toList()));
        var seated = plans.seats(shared.stream().map(Plan::session).toList()).stream()
                .filter(seat -> places.stream().anyMatch(place -> place.id().equals(seat.registration())))
                .collect(Collectors.toMap(Seat::session, Seat::registration, (one, _) -> one));
        return shared.stream()
                .filter(plan -> seated.containsKey(plan.session()))
                .map(plan -> new Own(
                        plan, cohorts.session(plan.session()), Objects.requireNonNull(seated.get(plan.session()))))
                .sorted(Comparator.comparing((Own own) -> own.session().time().startsAt())
                        .reversed())
                .limit(SHOWN)
                .flatMap(own -> group(own, places).stream())
                .toList();
    }

    /** The people of the caller's cohorts, by the names that they use there. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues() {
        var me = current.require();
        return named(confirmed().stream()
                .filter(place -> place.cohort().endsAt().isAfter(clock.instant()))
                .flatMap(place -> registrations.participants(place.cohort().id()).stream())
                .map(Participant::account)
                .filter(account -> !account.equals(me))
                .distinct()
                .toList());
    }

    /** Whom the caller does not want to be with. */
    @Transactional(readOnly = true)
    public List<Colleague> apart() {
        return named(apart.declaredBy(current.require()));
    }

    /** From now on the planner keeps the two apart. @throws RecordNotFound unless they are in a cohort together */
    public void keepApart(AccountId other) {
        if (colleagues().stream().noneMatch(colleague -> colleague.account().equals(other))) {
            throw new RecordNotFound();
        }
        apart.declare(current.require(), other, clock.instant());
    }

    public void takeBack(AccountId other) {
        apart.withdraw(current.require(), other);
    }

    private List<MyRegistration> confirmed() {
        return registrations.mine().stream()
                .filter(place -> place.status() == RegistrationStatus.CONFIRMED)
                .toList();
    }

    private java.util.Optional<MyGroup> group(Own own, List<MyRegistration> places) {
        var people = groups.booked(own.session());
        var series = places.stream()
                .filter(place -> place.id().equals(own.place()))
                .map(place -> place.cohort().seriesTitle())
                .findFirst()
                .orElseThrow();
        return groups.of(own.plan(), people).stream()
                .filter(group -> group.members().stream()
                        .anyMatch(member -> member.registration().equals(own.place())))
                .findFirst()
                .map(group -> new MyGroup(own.session(), series, own.plan().minutes(), group, own.place()));
    }

    private List<Colleague> named(List<AccountId> accounts) {
        return ShownNames.of(profiles.names(accounts).values()).entrySet().stream()
                .map(name -> new Colleague(name.getKey(), name.getValue()))
                .sorted(Comparator.comparing(Colleague::name, ShownNames.order()))
                .toList();
    }

    private record Own(Plan plan, CohortSession session, RegistrationId place) {}
}
