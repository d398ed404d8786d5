package ca.footing.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Links from mails: what they prove, that they work once and not for long, and that nothing tells who has an account. */
@FootingTest
class EntranceTest {
    private static final String OTHER_PASSWORD = "nine slow herons over water";

    @Autowired
    private Entrance entrance;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OwnAccount own;

    @Autowired
    private People people;

    @Autowired
    private AccountFixtures fixtures;

    @Autowired
    private AccountEvents events;

    @Autowired
    private MovableClock clock;

    private final EmailAddress email = AccountFixtures.freshEmail();

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void confirmsWithTheLinkAndThePasswordTogether() {
        var token = signUp(AccountFixtures.PASSWORD, "registrations/abc");

        assertThat(entrance.confirm(token, "another password")).isEmpty();
        assertThat(accounts.principal(email)).isEmpty();
        assertThat(entrance.confirm(token, AccountFixtures.PASSWORD)).contains("registrations/abc");
        assertThat(accounts.principal(email)).isPresent();
        assertThat(entrance.canConfirm(token)).isFalse();
        assertThatThrownBy(() -> entrance.confirm(token, AccountFixtures.PASSWORD))
                .isInstanceOf(LinkExpired.class);
    }

    @Test
    void neverActivatesWhatAStrangerBegan() {
        var stranger = signUp(OTHER_PASSWORD, "");
        var mine = signUp(AccountFixtures.PASSWORD, "");

        assertThat(entrance.confirm(stranger, AccountFixtures.PASSWORD)).isEmpty();
        assertThat(entrance.confirm(mine, AccountFixtures.PASSWORD)).isPresent();
        assertThatThrownBy(() -> entrance.confirm(stranger, OTHER_PASSWORD)).isInstanceOf(LinkExpired.class);
    }

    @Test
    void letsAConfirmationLapseAfterADay() {
        var token = signUp(AccountFixtures.PASSWORD, "");
        clock.advance(Duration.ofHours(23));
        assertThat(entrance.canConfirm(token)).isTrue();
        clock.advance(Duration.ofHours(2));
        assertThat(entrance.canConfirm(token)).isFalse();
        assertThatThrownBy(() -> entrance.confirm(token, AccountFixtures.PASSWORD))
                .isInstanceOf(LinkExpired.class);
    }

    @Test
    void resetsAPasswordOnceWithinHalfAnHour() {
        var id = fixtures.withPassword(email);
        var epoch = accounts.epoch(id).orElseThrow();
        entrance.requestReset(email);
        entrance.requestReset(email);
        var links = events.of(PasswordResetRequested.class, id);
        assertThat(links).hasSize(2);
        assertThat(entrance.canReset(links.getFirst().token())).isFalse();
        var token = links.getLast().token();

        assertThatThrownBy(() -> entrance.reset(token, "password1234")).isInstanceOf(WeakPassword.class);
        entrance.reset(token, OTHER_PASSWORD);

        assertThat(accounts.epoch(id).orElseThrow()).isGreaterThan(epoch);
        assertThat(events.of(PasswordChanged.class, id)).hasSize(1);
        assertThatThrownBy(() -> entrance.reset(token, AccountFixtures.PASSWORD))
                .isInstanceOf(LinkExpired.class);

        entrance.requestReset(email);
        clock.advance(Duration.ofMinutes(31));
        assertThat(entrance.canReset(
                        events.of(PasswordResetRequested.class, id).getLast().token()))
                .isFalse();
    }

    @Test
    void sendsNothingToDisabledPeopleAndStrangers() {
        var id = fixtures.withPassword(email);
        Acting.as(fixtures.owner(), Role.OWNER);
        people.disable(id);
        entrance.requestReset(email);
        entrance.requestReset(AccountFixtures.freshEmail());
        assertThat(events.of(PasswordResetRequested.class, id)).isEmpty();
    }

    @Test
    void takesTheSameTimeForKnownAndUnknownAddresses() {
        fixtures.withPassword(email);
        assertThat(millis(() -> entrance.requestReset(email))).isBetween(600L, 1200L);
        assertThat(millis(() -> entrance.requestReset(AccountFixtures.freshEmail())))
                .isBetween(600L, 1200L);
        assertThat(millis(() -> entrance.signUp(signUpOf(email)))).isBetween(600L, 1200L);
        assertThat(millis(() -> entrance.signUp(signUpOf(AccountFixtures.freshEmail()))))
                .isBetween(600L, 1200L);
    }

    @Test
    void makesImpatientPeopleWait() {
        for (var attempt = 0; attempt < 5; attempt++) {
            entrance.requestReset(email);
        }
        assertThatThrownBy(() -> entrance.requestReset(email))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        wait -> assertThat(wait.minutes()).isEqualTo(1));
        clock.advance(Duration.ofSeconds(61));
        entrance.requestReset(email);
    }

    @Test
    void movesToANewAddressWhenThatIsConfirmed() {
        var id = fixtures.withPassword(email);
        var wanted = AccountFixtures.freshEmail();
        Acting.as(id);

        assertThat(own.requestEmailChange("not my password", wanted)).isFalse();
        assertThat(own.requestEmailChange(AccountFixtures.PASSWORD, wanted)).isTrue();
        assertThat(accounts.contact(id).email()).isEqualTo(email);
        var asked = events.of(EmailChangeRequested.class, id).getFirst();
        Acting.asNobody();
        entrance.confirmEmail(asked.token());

        assertThat(accounts.contact(id).email()).isEqualTo(wanted);
        assertThatThrownBy(() -> entrance.confirmEmail(asked.token())).isInstanceOf(LinkExpired.class);
    }

    @Test
    void bringsTheOldAddressBackAndLocksTheIntruderOut() {
        var id = fixtures.withPassword(email);
        var theirs = AccountFixtures.freshEmail();
        Acting.as(id);
        own.requestEmailChange(AccountFixtures.PASSWORD, theirs);
        var asked = events.of(EmailChangeRequested.class, id).getFirst();
        entrance.confirmEmail(asked.token());
        var epoch = accounts.epoch(id).orElseThrow();
        clock.advance(Duration.ofDays(6));

        entrance.undoEmail(asked.undoToken());

        assertThat(accounts.contact(id).email()).isEqualTo(email);
        assertThat(accounts.principal(email)).isEmpty();
        assertThat(accounts.epoch(id).orElseThrow()).isGreaterThan(epoch);
        assertThat(events.of(PasswordResetRequested.class, id)).hasSize(1);
        assertThatThrownBy(() -> entrance.undoEmail(asked.undoToken())).isInstanceOf(LinkExpired.class);
    }

    @Test
    void whoSignsUpWithTheOldAddressMeanwhileDoesNotCloseTheWayBack() {
        var id = fixtures.withPassword(email);
        Acting.as(id);
        own.requestEmailChange(AccountFixtures.PASSWORD, AccountFixtures.freshEmail());
        var asked = events.of(EmailChangeRequested.class, id).getFirst();
        entrance.confirmEmail(asked.token());
        var squatter = accounts.signUp(new SignUp(email, "Somebody", AccountFixtures.PASSWORD, Languages.ENGLISH, ""));
        var theirs = events.of(AccountSignedUp.class, squatter).getFirst();

        entrance.undoEmail(asked.undoToken());

        assertThat(accounts.contact(id).email()).isEqualTo(email);
        assertThatThrownBy(() -> entrance.confirm(theirs.token(), AccountFixtures.PASSWORD))
                .isInstanceOf(LinkExpired.class);
    }

    @Test
    void aNewPasswordEndsAChangeOfTheAddressThatSomebodyBegan() {
        var id = fixtures.withPassword(email);
        Acting.as(id);
        own.requestEmailChange(AccountFixtures.PASSWORD, AccountFixtures.freshEmail());
        var asked = events.of(EmailChangeRequested.class, id).getFirst();
        own.changePassword(AccountFixtures.PASSWORD, "another long sentence 42");

        assertThatThrownBy(() -> entrance.confirmEmail(asked.token())).isInstanceOf(LinkExpired.class);
        assertThat(accounts.contact(id).email()).isEqualTo(email);
    }

    @Test
    void tellsNobodyThatAnAddressIsTaken() {
        var id = fixtures.withPassword(email);
        var taken = AccountFixtures.freshEmail();
        fixtures.withPassword(taken);
        Acting.as(id);
        assertThat(own.requestEmailChange(AccountFixtures.PASSWORD, taken)).isTrue();
        var asked = events.of(EmailChangeRequested.class, id).getFirst();
        assertThatThrownBy(() -> entrance.confirmEmail(asked.token())).isInstanceOf(LinkExpired.class);
    }

    @Test
    void changesAPasswordOnlyWithThePresentOne() {
        var id = fixtures.withPassword(email);
        Acting.as(id);
        var epoch = accounts.epoch(id).orElseThrow();

        assertThat(own.changePassword("not my password", OTHER_PASSWORD)).isFalse();
        assertThatThrownBy(() -> own.changePassword(AccountFixtures.PASSWORD, "footing footing"))
                .isInstanceOf(WeakPassword.class);
        assertThat(accounts.epoch(id)).hasValue(epoch);
        assertThat(own.changePassword(AccountFixtures.PASSWORD, OTHER_PASSWORD)).isTrue();
        assertThat(accounts.epoch(id)).hasValue(epoch + 1);
        assertThat(events.of(PasswordChanged.class, id)).hasSize(1);
    }

    private String signUp(String password, String continueAt) {
        entrance.signUp(new SignUp(email, "Alex Tremblay", password, Languages.FRENCH, continueAt));
        var id = accounts.byEmail(email).orElseThrow();
        return events.of(AccountSignedUp.class, id).getLast().token();
    }

    private static SignUp signUpOf(EmailAddress address) {
        return new SignUp(address, "Alex Tremblay", AccountFixtures.PASSWORD, Languages.FRENCH, "");
    }

    private static long millis(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }
}
