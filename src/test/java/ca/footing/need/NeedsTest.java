package ca.footing.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.BusinessDays;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

@FootingTest
class NeedsTest {
    private static final NeedDraft CAPTIONS = new NeedDraft("Live captions", "Please face the camera", Map.of());

    @Autowired
    private MyNeeds mine;

    @Autowired
    private NeedsOffice office;

    @Autowired
    private SharedNeeds shared;

    @Autowired
    private NeedQuestions questions;

    @Autowired
    private NeedBook book;

    @Autowired
    private NeedRepository requests;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private SeatPayment seats;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private MovableClock clock;

    private AccountId facilitator;
    private CohortId cohort;
    private AccountId person;
    private RegistrationId place;

    @BeforeEach
    void aPlace() {
        facilitator = people.facilitator();
        cohort = cohortFixtures.cohort(5, facilitator);
        person = people.learner();
        place = places.confirmed(cohort, person);
        Acting.as(person);
    }

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void isAnsweredByAStatedDayAndReadByOneStaffMemberOnly() {
        mine.send(place, CAPTIONS);
        var today = LocalDate.now(clock.withZone(CohortFixtures.TORONTO));
        assertThat(mine.of(place).dueOn()).isEqualTo(BusinessDays.plus(today, 5));
        assertThat(mine.of(place).state()).isEqualTo(NeedState.REQUESTED);

        var one = people.registrar();
        var other = people.registrar();
        Acting.as(one, Role.REGISTRAR);
        assertThatThrownBy(() -> office.read(place)).isInstanceOf(RecordNotFound.class);
        office.take(place);
        assertThat(office.read(place).said().words()).isEqualTo("Live captions");
        Acting.as(other, Role.REGISTRAR);
        assertThatThrownBy(() -> office.read(place)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> office.take(place)).isInstanceOf(NeedTaken.class);
        assertThatThrownBy(() -> office.hand(place, other)).isInstanceOf(NeedTaken.class);
        assertThatThrownBy(() -> office.answer(place, true, "Yes")).isInstanceOf(RecordNotFound.class);
        Acting.as(one, Role.REGISTRAR);
        assertThatThrownBy(() -> office.answer(place, true, " ")).isInstanceOf(NeedAnswerEmpty.class);
        office.answer(place, true, "Captions are on in every session.");
        Acting.as(person);
        assertThat(mine.of(place)).satisfies(need -> {
            assertThat(need.state()).isEqualTo(NeedState.ARRANGED);
            assertThat(need.answer()).isEqualTo("Captions are on in every session.");
            assertThat(need.readings()).extracting(MyNeed.Reading::part).containsExactly(NeedPart.ALL);
        });
    }

    @Test
    void showsNobodyInAListWhatARequestSays() {
        mine.send(place, CAPTIONS);
        Acting.as(people.registrar(), Role.REGISTRAR);
        assertThat(office.all().toString()).contains(place.toString()).doesNotContain("captions", "camera");
    }

    @Test
    void canBeHandedToSomebodyOfTheOfficeAndByTheOwnerAtAnyTime() {
        mine.send(place, CAPTIONS);
        var one = people.registrar();
        var other = people.registrar();
        Acting.as(one, Role.REGISTRAR);
        office.hand(place, other);
        assertThatThrownBy(() -> office.read(place)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> office.hand(place, people.learner())).isInstanceOf(NotOfOffice.class);
        Acting.as(people.owner(), Role.OWNER);
        office.hand(place, one);
        assertThatThrownBy(() -> office.read(place)).isInstanceOf(RecordNotFound.class);
        Acting.as(one, Role.REGISTRAR);
        assertThat(office.read(place).row().mine()).isTrue();
    }

    @Test
    void showsTheFacilitatorsOnlyWhatIsMeantForThem() {
        mine.send(place, CAPTIONS);
        var silent = people.learner();
        var other = places.confirmed(cohort, silent);
        Acting.as(silent);
        mine.send(other, new NeedDraft("A quiet room", "", Map.of()));
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(shared.of(cohort)).extracting(SharedNeed::words).containsExactly("Please face the camera");
        Acting.as(people.facilitator(), Role.FACILITATOR);
        assertThatThrownBy(() -> shared.of(cohort)).isInstanceOf(RecordNotFound.class);
        Acting.as(people.registrar(), Role.REGISTRAR);
        assertThatThrownBy(() -> shared.of(cohort)).isInstanceOf(RecordNotFound.class);
        Acting.as(person);
        assertThat(mine.of(place).readings()).extracting(MyNeed.Reading::part).containsExactly(NeedPart.SHARED);
    }

    @Test
    void doesNotExistForAStranger() {
        mine.send(place, CAPTIONS);
        Acting.as(people.learner());
        assertThatThrownBy(() -> mine.of(place)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> mine.send(place, CAPTIONS)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> mine.withdraw(place)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> office.all()).isInstanceOf(AuthorizationDeniedException.class);
        Acting.as(facilitator, Role.FACILITATOR);
        assertThatThrownBy(() -> office.read(place)).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void asksForANewAnswerWhenSomethingIsSaidAnew() {
        mine.send(place, CAPTIONS);
        var staff = people.registrar();
        Acting.as(staff, Role.REGISTRAR);
        office.take(place);
        office.answer(place, false, "The room has no such equipment.");
        Acting.as(person);
        mine.send(place, new NeedDraft("Slides in advance", "", Map.of()));
        assertThat(mine.of(place).state()).isEqualTo(NeedState.IN_HAND);
        assertThatThrownBy(() -> mine.send(place, NeedDraft.EMPTY)).isInstanceOf(NeedEmpty.class);
    }

    @Test
    void asksAFurtherQuestionOnlyAfterAYesAndDropsWhatWasNotAsked() {
        var series = seriesOf(cohort);
        var registrar = people.registrar();
        Acting.as(registrar, Role.REGISTRAR);
        var food = questions.add(
                series, QuestionKind.YES_NO, new LocalizedText("Do you eat with us?", "Mangez-vous avec nous ?"), null);
        var diet = questions.add(
                series, QuestionKind.TEXT, new LocalizedText("What do you not eat?", "Que ne mangez-vous pas ?"), food);
        assertThatThrownBy(() -> questions.add(series, QuestionKind.TEXT, new LocalizedText("Only English", ""), null))
                .isInstanceOf(QuestionTextsIncomplete.class);
        assertThatThrownBy(() -> questions.add(series, QuestionKind.TEXT, new LocalizedText("A", "B"), diet))
                .isInstanceOf(RecordNotFound.class);
        Acting.as(person);
        mine.send(place, new NeedDraft("", "", Map.of(food, NeedDraft.YES, diet, "Nuts")));
        assertThat(mine.of(place).said().answers()).containsEntry(diet, "Nuts");
        mine.send(place, new NeedDraft("Breaks", "", Map.of(food, NeedDraft.NO, diet, "Nuts")));
        assertThat(mine.of(place).said().answers()).containsOnlyKeys(food);
        assertThatThrownBy(() -> mine.send(place, new NeedDraft("", "", Map.of(food, NeedDraft.NO))))
                .isInstanceOf(NeedEmpty.class);
        Acting.as(registrar, Role.REGISTRAR);
        questions.retire(food);
        assertThat(questions.of(series)).isEmpty();
    }

    @Test
    void isDeletedThirtyDaysAfterTheCohortAndAtOnceWhenTakenBack() {
        mine.send(place, CAPTIONS);
        var ends = cohorts.details(cohort).summary().endsAt();
        clock.advance(Duration.between(clock.instant(), ends).plusDays(29));
        book.purge();
        assertThat(requests.findById(place)).isPresent();
        clock.advance(Duration.ofDays(2));
        book.purge();
        assertThat(requests.findById(place)).isEmpty();
        clock.reset();
        mine.send(place, CAPTIONS);
        mine.withdraw(place);
        assertThat(requests.findById(place)).isEmpty();
    }

    @Test
    void isDeletedWithAPlaceThatIsGivenUp() {
        var leaver = people.learner();
        var held = places.pending(cohort, leaver);
        Acting.as(leaver);
        mine.send(held, CAPTIONS);
        seats.giveUp(held);
        book.purge();
        assertThat(requests.findById(held)).isEmpty();
        assertThatThrownBy(() -> mine.of(held)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void isDueBeforeTheCohortBegins() {
        clock.advance(Duration.between(
                        clock.instant(), cohorts.details(cohort).summary().startsAt())
                .minusDays(2));
        mine.send(place, CAPTIONS);
        assertThat(mine.of(place).dueOn())
                .isBeforeOrEqualTo(
                        LocalDate.ofInstant(cohorts.details(cohort).summary().startsAt(), CohortFixtures.TORONTO));
    }

    private SeriesId seriesOf(CohortId id) {
        return cohorts.details(id).summary().series();
    }
}
