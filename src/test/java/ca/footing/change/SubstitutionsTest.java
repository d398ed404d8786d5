package ca.footing.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.Refunds;
import ca.footing.registration.AgreementChanged;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Tokens;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class SubstitutionsTest {
    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private ColleaguesPlaces colleagues;

    @Autowired
    private SubstituteInvitationRepository invitations;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Refunds refunds;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private CohortId cohort;
    private AccountId owner;
    private AccountId heir;
    private RegistrationId place;

    @BeforeEach
    void aPaidPlaceInAFullCohort() {
        cohort = cohortFixtures.cohort(1);
        owner = accounts.learner();
        heir = accounts.learner();
        place = fixtures.paid(cohort, owner);
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void theSeatPassesToTheColleagueAndThePayerStays() {
        var token = invited();
        Acting.as(heir);
        assertThat(colleagues.invitation(token).canAccept()).isFalse();
        assertThatThrownBy(() -> colleagues.accept(token, RegistrationFixtures.AGREEMENT))
                .isInstanceOf(ProfileMissing.class);
        profiles.save(heir, RegistrationFixtures.profile(Category.RP));
        assertThat(colleagues.invitation(token).canAccept()).isTrue();
        assertThatThrownBy(() -> colleagues.accept(token, "2001-1")).isInstanceOf(AgreementChanged.class);

        var theirs = colleagues.accept(token, RegistrationFixtures.AGREEMENT);

        assertThat(cohorts.details(cohort).summary().seatsFree()).isZero();
        assertThat(registrations.participants(cohort))
                .singleElement()
                .satisfies(taking -> assertThat(taking.account()).isEqualTo(heir));
        Acting.as(owner);
        assertThatThrownBy(() -> registrations.learning(place)).isInstanceOf(RecordNotFound.class);

        Acting.as(heir);
        assertThat(withdrawals.quote(theirs).toPayer()).isTrue();
        withdrawals.withdraw(theirs, Remedy.REFUND, Money.cad(88_00));
        assertThat(refunds.refundable(place.id()))
                .as("back to the card that paid")
                .isEqualTo(Money.cad(25_00));
    }

    @Test
    void isAnsweredOnceAndByNobodyAfterItWasTakenBack() {
        var token = invited();
        profiles.save(heir, RegistrationFixtures.profile(Category.RP));
        Acting.as(owner);
        assertThat(substitutions.of(place).invited()).isNotNull();
        substitutions.takeBack(place);
        assertThat(substitutions.of(place).invited()).isNull();
        Acting.as(heir);
        assertThatThrownBy(() -> colleagues.accept(token, RegistrationFixtures.AGREEMENT))
                .isInstanceOf(SubstitutionEnded.class);
        assertThatThrownBy(() -> colleagues.invitation("guessed")).isInstanceOf(RecordNotFound.class);

        var another = invited();
        Acting.as(heir);
        colleagues.decline(another);
        assertThatThrownBy(() -> colleagues.accept(another, RegistrationFixtures.AGREEMENT))
                .isInstanceOf(SubstitutionEnded.class);
        assertThat(registrations.participants(cohort))
                .extracting(taking -> taking.account())
                .containsExactly(owner);
    }

    @Test
    void isNotForOneselfAndNotAfterTheBeginning() {
        var token = invited();
        Acting.as(owner);
        assertThatThrownBy(() -> colleagues.accept(token, RegistrationFixtures.AGREEMENT))
                .isInstanceOf(OwnInvitation.class);
        clock.advance(Duration.ofDays(31));
        assertThatThrownBy(() -> substitutions.invite(place, AccountFixtures.freshEmail()))
                .isInstanceOf(RemedyNotOffered.class);
    }

    /** As the mail would bring it: the token itself stands in no table. */
    private String invited() {
        Acting.as(owner);
        substitutions.invite(place, AccountFixtures.freshEmail());
        substitutions.takeBack(place);
        var token = Tokens.random();
        transaction.executeWithoutResult(_ -> invitations.save(new SubstituteInvitation(
                place,
                AccountFixtures.freshEmail(),
                Tokens.hash(token),
                clock.instant(),
                cohorts.details(cohort).summary().startsAt())));
        return token;
    }
}
