package ca.footing.registration;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.calendar.Calendars;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Format;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import ca.footing.tax.Quote;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session in the room or online, as each person prefers: where it is found, what tax it bears, what calendars say. */
@FootingTest
class HybridSessionTest {
    private static final String ROOM = "St. Paul’s, 12 Elm Street, Ottawa";

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Profiles profiles;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    /** The right can be used anywhere in Canada, so the buyer's province taxes it; a room alone is taxed where it is. */
    @Test
    void theBuyersProvinceTaxesAPlaceThatCanBeUsedOnlineAndTheVenuesOneThatCannot() {
        var cohort = fixtures.cohort(3);
        fixtures.held(cohort, Format.HYBRID, ROOM);
        var hybrid = quote(cohort, Province.AB);
        assertThat(hybrid.taxProvince()).isEqualTo(Province.AB);
        assertThat(hybrid.total()).isEqualTo(Money.cad(10_500));

        fixtures.held(cohort, Format.IN_PERSON, ROOM);
        var room = quote(cohort, Province.AB);
        assertThat(room.taxProvince()).isEqualTo(Province.ON);
        assertThat(room.total()).isEqualTo(Money.cad(11_300));
    }

    @Test
    void listsFindItInPersonAndOnline() {
        var cohort = fixtures.cohort(3);
        fixtures.held(cohort, Format.HYBRID, ROOM);
        assertThat(cohorts.details(cohort).summary().formats())
                .isEqualTo(Set.copyOf(EnumSet.of(Format.IN_PERSON, Format.ONLINE)));
        assertThat(cohorts.sessions(cohort)).allSatisfy(session -> {
            assertThat(session.venue()).isEqualTo(ROOM);
            assertThat(session.joinUrl()).isNotNull();
        });
    }

    @Test
    void theCalendarNamesTheRoomAndThatOneCanJoinOnline() {
        var cohort = fixtures.cohort(3);
        fixtures.held(cohort, Format.HYBRID, ROOM);
        var learner = people.learner();
        var place = places.confirmed(cohort, learner);
        var file = new String(calendars.ofPlace(place, learner), StandardCharsets.UTF_8);
        assertThat(Biweekly.parse(file).first().getEvents())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.getLocation().getValue()).isEqualTo(ROOM + ", or online"));
    }

    private Quote quote(CohortId cohort, Province province) {
        var learner = people.learner();
        var place = places.readyToPay(cohort, learner);
        profiles.save(learner, in(province));
        return quote(learner, place);
    }

    private Quote quote(AccountId learner, RegistrationId place) {
        return Acting.as(learner, Role.LEARNER, () -> enrolment.summary(place, Languages.ENGLISH))
                .quote();
    }

    private static Profile in(Province province) {
        var one = RegistrationFixtures.profile(Category.RP);
        return new Profile(
                one.legalName(),
                one.preferredName(),
                one.pronouns(),
                province,
                one.college(),
                one.registrationNumber(),
                one.category());
    }
}
