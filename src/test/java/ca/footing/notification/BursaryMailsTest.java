package ca.footing.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.discount.BursaryDecided;
import ca.footing.discount.BursaryRequestId;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class BursaryMailsTest {
    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private CaughtMail mail;

    private CohortId cohort;

    @BeforeEach
    void publishACohort() {
        cohort = cohorts.cohort(3);
    }

    @Test
    void tellsWhatTheFundGivesInThePersonsLanguage() {
        var address = AccountFixtures.freshEmail();
        decide(person(address, Languages.FRENCH), Money.cad(5_000), "Au plaisir de vous voir.");

        var letter = mail.latestTo(address.value());
        assertThat(letter.subject()).contains("Une aide pour votre tarif");
        assertThat(letter.text()).containsPattern("50,00\\h\\$").contains("Au plaisir de vous voir.");
    }

    @Test
    void tellsCalmlyThatItCannotHelp() {
        var address = AccountFixtures.freshEmail();
        decide(person(address, Languages.ENGLISH), null, "");

        assertThat(mail.latestTo(address.value()).text()).contains("cannot help with your price");
    }

    private AccountId person(EmailAddress address, Locale locale) {
        return accounts.create(address, "Robin", "", locale, Set.of(Role.LEARNER));
    }

    private void decide(AccountId person, @Nullable Money award, String reply) {
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new BursaryDecided(BursaryRequestId.next(), person, cohort, award, reply)));
    }
}
