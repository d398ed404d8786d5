package ca.footing.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.College;
import ca.footing.practice.EntryDraft;
import ca.footing.practice.EntryStatus;
import ca.footing.practice.Focus;
import ca.footing.practice.IdentityNotConfirmed;
import ca.footing.practice.PracticeFixtures;
import ca.footing.practice.PracticeKind;
import ca.footing.practice.PracticeLog;
import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.Signatures;
import ca.footing.practice.SupervisorDraft;
import ca.footing.practice.SupervisorId;
import ca.footing.practice.Supervisors;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class SupervisorSignsTest extends SpringBrowserlessTest {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    @Autowired
    private PracticeFixtures fixtures;

    @Autowired
    private PracticeLog log;

    @Autowired
    private Supervisors supervisors;

    @Autowired
    private Signatures signatures;

    @Autowired
    private CaughtMail mail;

    private AccountId learner;
    private EmailAddress supervisorsAddress;
    private SupervisorId supervisor;

    @BeforeEach
    void sendTwoEntries() {
        learner = fixtures.learner();
        Acting.as(learner);
        supervisorsAddress = AccountFixtures.freshEmail();
        supervisor = supervisors.record(new SupervisorDraft(
                "Dana Whitfield", supervisorsAddress, Languages.ENGLISH, College.CRPO, "004321", List.of()));
        var now = LocalDateTime.now(TORONTO)
                .minusDays(3)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        var ids = List.of(log.enter(entry(now)), log.enter(entry(now.minusDays(1))));
        signatures.send(supervisor, ids);
        Acting.asNobody();
    }

    @Test
    void opensTheLinkSaysWhoTheyAreAndSignsAll() {
        open(mail.linkIn(mail.latestTo(supervisorsAddress.value()), "supervise/")
                .substring(1));
        test(find(TextField.class).single()).setValue("00-4321");
        press("Go on");

        assertThat(find(DecisionField.class).all()).hasSize(2);
        press("Sign");
        find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Your title"))
                .findFirst()
                .orElseThrow()
                .setValue("Registered Psychotherapist");
        press("Sign");
        assertThat(attest().isInvalid()).isTrue();
        attest().setValue(true);
        press("Sign");
        assertThat(find(H1.class).single().getText()).isEqualTo("Thank you, it is signed");

        Acting.as(learner);
        assertThat(log.mine()).allMatch(row -> row.status() == EntryStatus.APPROVED);
    }

    @Test
    void aWrongNumberOpensNothing() {
        open(mail.linkIn(mail.latestTo(supervisorsAddress.value()), "supervise/")
                .substring(1));
        test(find(TextField.class).single()).setValue("111111");
        assertThatThrownBy(() -> press("Go on")).isInstanceOf(IdentityNotConfirmed.class);

        assertThat(find(DecisionField.class).all()).isEmpty();
    }

    @Test
    void aGuessedLinkSaysThatItNoLongerWorksAndNothingElse() {
        open(PracticeRoutes.supervise("guessed"));

        assertThat(find(H1.class).single().getText()).isEqualTo("This link no longer works");
        assertThat(find(TextField.class).all()).isEmpty();
    }

    private static void open(String route) {
        UI.getCurrent().navigate(route);
    }

    private Checkbox attest() {
        return find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("I am Dana"))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private EntryDraft entry(LocalDateTime start) {
        return new EntryDraft(
                start, TORONTO, 50, PracticeKind.INDIVIDUAL, Focus.PACING, null, supervisor, null, null, "", false);
    }
}
