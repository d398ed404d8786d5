package ca.footing.triad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.PersonName;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Mark;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FootingTest
class TriadsTest {
    private static final int PEOPLE = 6;

    @Autowired
    private Triads triads;

    @Autowired
    private OwnGroups own;

    @Autowired
    private RoleMinutes minutes;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final List<AccountId> people = new ArrayList<>();
    private final List<RegistrationId> places = new ArrayList<>();
    private AccountId facilitator;
    private CohortId cohort;
    private SessionId session;

    @BeforeEach
    void aCohortOfSix() {
        facilitator = accounts.facilitator();
        cohort = cohortFixtures.cohort(9, facilitator);
        session = cohortFixtures.sessions(cohort).getFirst();
        for (var i = 0; i < PEOPLE; i++) {
            people.add(accounts.learner());
            places.add(registrations.confirmed(cohort, people.get(i)));
        }
        Acting.as(facilitator, Role.FACILITATOR);
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void keepsApartWhoAskedForItAndTellsNobodyWhy() {
        Acting.as(people.getFirst());
        people.subList(1, 4).forEach(own::keepApart);
        assertThat(own.apart()).hasSize(3);
        Acting.as(people.get(1));
        assertThat(own.apart()).isEmpty();
        Acting.as(facilitator, Role.FACILITATOR);
        triads.plan(session, draft(3, 3, Set.copyOf(places)));
        var mates = groupOf(places.getFirst());
        assertThat(mates).containsExactlyInAnyOrder(places.getFirst(), places.get(4), places.get(5));
        assertThatThrownBy(() -> triads.swap(session, places.get(4), places.get(1)))
                .isInstanceOf(CannotBeTogether.class)
                .hasNoCause();
        assertThat(groupOf(places.getFirst())).isEqualTo(mates);
        assertThat(triads.desk(session).toString()).doesNotContain(people.get(1).toString());
        Acting.as(people.getFirst());
        own.keepApart(people.get(4));
        own.keepApart(people.get(5));
        Acting.as(facilitator, Role.FACILITATOR);
        assertThatThrownBy(() -> triads.plan(session, draft(3, 3, Set.copyOf(places))))
                .isInstanceOf(NoDivisionKeepsApart.class);
        assertThat(groupOf(places.getFirst())).isEqualTo(mates);
    }

    @Test
    void letsPeopleNameOnlyThoseOfTheirCohorts() {
        Acting.as(people.getFirst());
        assertThat(own.colleagues()).hasSize(PEOPLE - 1);
        assertThatThrownBy(() -> own.keepApart(accounts.learner())).isInstanceOf(RecordNotFound.class);
        own.keepApart(people.get(1));
        own.keepApart(people.get(1));
        own.takeBack(people.get(1));
        assertThat(own.apart()).isEmpty();
    }

    @Test
    void dividesOnlyWhoIsThereAndShowsGroupsOnceTheyAreShared() {
        triads.plan(session, draft(2, 2, Set.copyOf(places.subList(0, 5))));
        assertThat(triads.desk(session).groups())
                .extracting(group -> group.members().size())
                .containsExactlyInAnyOrder(2, 3);
        Acting.as(people.getFirst());
        assertThat(own.mine()).isEmpty();
        Acting.as(facilitator, Role.FACILITATOR);
        triads.share(session);
        Acting.as(people.getFirst());
        assertThat(own.mine()).singleElement().satisfies(mine -> {
            assertThat(mine.own()).isEqualTo(places.getFirst());
            assertThat(mine.group().members())
                    .allSatisfy(member -> assertThat(member.roles()).hasSize(2));
        });
        Acting.as(people.get(5));
        assertThat(own.mine()).isEmpty();
        Acting.as(facilitator, Role.FACILITATOR);
        triads.plan(session, draft(3, 1, Set.copyOf(places)));
        Acting.as(people.getFirst());
        assertThat(own.mine()).isEmpty();
    }

    @Test
    void logsTheMinutesOfEachRoleForThoseWhoWereThere() {
        triads.plan(session, draft(3, 3, Set.copyOf(places)));
        assertThatThrownBy(() -> triads.log(session)).isInstanceOf(PracticeAhead.class);
        clock.advance(Duration.between(
                clock.instant(), cohorts.session(session).time().endsAt()));
        Acting.as(facilitator, Role.FACILITATOR);
        attendance.mark(session, places.getLast(), new Mark.Absent());
        triads.log(session);
        triads.log(session);
        assertThat(minutes.byRole(places.getFirst()))
                .hasSize(3)
                .allSatisfy((_, each) -> assertThat(each).isEqualTo(10));
        var module = cohortFixtures.modules(cohort).getFirst();
        assertThat(minutes.practised(places)).anySatisfy(one -> {
            assertThat(one.place()).isEqualTo(places.getFirst());
            assertThat(one.module()).isEqualTo(module);
            assertThat(one.minutes()).isEqualTo(30);
        });
        assertThat(minutes.practised(places)).noneMatch(one -> one.place().equals(places.getLast()));
        assertThatThrownBy(() -> triads.plan(session, draft(3, 3, Set.copyOf(places))))
                .isInstanceOf(PracticeIsLogged.class);
        assertThatThrownBy(() -> triads.swap(session, places.getFirst(), places.get(1)))
                .isInstanceOf(PracticeIsLogged.class);
    }

    @Test
    void guestsPractiseInTheGroupsTooAndSeeTheirs() {
        var guest = accounts.learner();
        var home = cohortFixtures.later(cohort, 5, 3);
        var place = registrations.confirmed(home, guest);
        guestOf(session, place, guest, home);
        var all = new HashSet<>(places);
        all.add(place);
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(triads.desk(session).people())
                .extracting(TriadDesk.Person::registration)
                .contains(place);
        triads.plan(session, draft(3, 3, all));
        triads.share(session);
        Acting.as(guest);
        assertThat(own.mine()).singleElement().satisfies(mine -> {
            assertThat(mine.session().id()).isEqualTo(session);
            assertThat(mine.own()).isEqualTo(place);
        });
        clock.advance(Duration.between(
                clock.instant(), cohorts.session(session).time().endsAt()));
        Acting.as(facilitator, Role.FACILITATOR);
        triads.log(session);
        assertThat(minutes.practised(List.of(place)))
                .singleElement()
                .satisfies(one -> assertThat(one.minutes()).isPositive());
        attendance.mark(session, place, new Mark.Absent());
        triads.log(session);
        assertThat(minutes.practised(List.of(place))).isEmpty();
    }

    private void guestOf(SessionId session, RegistrationId place, AccountId person, CohortId home) {
        jdbc.sql("""
                insert into make_up (id, version, registration_id, person_id, cohort_id, missed_session_id,
                    covering_session_id, starts_at, block_minutes, state, live_key, paid, spent, asked_at)
                values (:id, 0, :place, :person, :home, :missed, :session, utc_timestamp(6), 0, 'BOOKED', 1, false, false,
                    utc_timestamp(6))""")
                .param("id", Ids.bytes(Ids.next()))
                .param("place", Ids.bytes(place.id()))
                .param("person", Ids.bytes(person.id()))
                .param("home", Ids.bytes(home.id()))
                .param(
                        "missed",
                        Ids.bytes(cohortFixtures.sessions(home).getFirst().id()))
                .param("session", Ids.bytes(session.id()))
                .update();
    }

    @Test
    void tellsPeopleOfOneNameApart() {
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(triads.desk(session).people())
                .as("all of them are called Robin Test")
                .extracting(TriadDesk.Person::name)
                .doesNotHaveDuplicates();
        var names = ShownNames.of(List.of(
                name("Robin", "Robin Roy"),
                name("Robin", "R. Ross"),
                name("Robin", "Robin Ray"),
                name("Sam", "Sam Roy")));
        assertThat(names.values()).containsExactlyInAnyOrder("Robin Roy", "Robin Ros.", "Robin Ray", "Sam");
        assertThat(ShownNames.of(List.of(name("Robin", "Robin Ash"), name("Robin", "Robin Bell")))
                        .values())
                .containsExactlyInAnyOrder("Robin A.", "Robin B.");
    }

    private static PersonName name(String preferred, String legal) {
        return new PersonName(AccountId.next(), preferred, legal, "", Category.RP);
    }

    @Test
    void refusesTermsThatMakeNoPractice() {
        for (var draft : List.of(
                draft(4, 3, Set.copyOf(places)), draft(3, 4, Set.copyOf(places)), draft(3, 0, Set.copyOf(places)))) {
            assertThatThrownBy(() -> triads.plan(session, draft)).isInstanceOf(PracticeTermsInvalid.class);
        }
        assertThatThrownBy(() -> triads.plan(session, draft(3, 3, Set.of(places.getFirst()))))
                .isInstanceOf(TooFewToPractise.class);
        assertThatThrownBy(() -> triads.plan(session, draft(3, 3, Set.of(places.getFirst(), RegistrationId.next()))))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void isForTheFacilitatorsOfTheCohort() {
        Acting.as(accounts.facilitator(), Role.FACILITATOR);
        assertThatThrownBy(() -> triads.desk(session)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> triads.plan(session, draft(3, 3, Set.copyOf(places))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> triads.share(session)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> triads.log(session)).isInstanceOf(RecordNotFound.class);
        Acting.as(people.getFirst());
        assertThatThrownBy(() -> triads.desk(session)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsEverySeatOnceWhenManyChangeAtOnce() throws Exception {
        triads.plan(session, draft(3, 3, Set.copyOf(places)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < 12; i++) {
                var one = places.get(i % PEOPLE);
                var other = places.get((i + 1) % PEOPLE);
                work.add(() -> Acting.as(facilitator, Role.FACILITATOR, () -> {
                    triads.swap(session, one, other);
                    return true;
                }));
            }
            for (var swap : threads.invokeAll(work)) {
                assertThat(swap.get()).isTrue();
            }
        }
        var seats = new HashSet<String>();
        triads.desk(session)
                .groups()
                .forEach(group -> group.members().forEach(member -> seats.add(group.number() + " " + member.roles())));
        assertThat(seats).hasSize(PEOPLE);
    }

    private PlanDraft draft(int size, int rounds, Set<RegistrationId> present) {
        return new PlanDraft(size, rounds, 10, present);
    }

    private List<RegistrationId> groupOf(RegistrationId person) {
        return triads.desk(session).groups().stream()
                .map(group -> group.members().stream()
                        .map(PracticeGroup.Member::registration)
                        .toList())
                .filter(group -> group.contains(person))
                .findFirst()
                .orElseThrow();
    }
}
