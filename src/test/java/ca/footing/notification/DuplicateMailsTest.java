package ca.footing.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Accounts;
import ca.footing.account.Duplicates;
import ca.footing.account.Role;
import ca.footing.shared.Languages;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person is told when the office joins their two accounts. */
@FootingTest
class DuplicateMailsTest {
    @Autowired
    private Duplicates duplicates;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private CaughtMail caught;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void bothAddressesLearnWhichOneOpensTheAccountFromNowOnAndNothingAboutItsContent() {
        for (var locale : Languages.ALL) {
            var old = AccountFixtures.freshEmail();
            var kept = AccountFixtures.freshEmail();
            var merged = accounts.create(old, "Robin", AccountFixtures.PASSWORD, locale, Set.of());
            var stays = accounts.create(kept, "Robin", AccountFixtures.PASSWORD, locale, Set.of());
            Acting.as(people.registrar(), Role.REGISTRAR);
            duplicates.merge(merged, stays, "Confirmed by phone");
            var french = Languages.isFrench(locale);
            for (var address : List.of(old, kept)) {
                var mails = caught.allTo(address.value()).stream()
                        .filter(mail ->
                                mail.subject().contains(french ? "Vos deux comptes" : "Your two accounts are one now"))
                        .toList();
                assertThat(mails).as(address + " is told once").hasSize(1);
                assertThat(mails.getFirst().text())
                        .contains(kept.value(), french ? "Bonjour" : "Hello", "/sign-in")
                        .doesNotContain("Confirmed by phone", "!mail", "{0}");
                assertThat(mails.getFirst().files()).isEmpty();
            }
        }
    }
}
