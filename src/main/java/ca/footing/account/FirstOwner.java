package ca.footing.account;

import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the first owner of a new installation: the address in {@code FOOTING_OWNER_EMAIL} gets an account without a
 * password and a link to set one. Nothing happens once there is an owner; a link that ran out is renewed by "forgotten
 * password".
 */
@Component
class FirstOwner {
    /** @param email empty where no owner is to be made */
    @ConfigurationProperties("footing.owner")
    record Settings(@DefaultValue("") String email) {}

    private final Settings settings;
    private final AccountRepository repository;
    private final Credentials credentials;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    FirstOwner(
            Settings settings,
            AccountRepository repository,
            Credentials credentials,
            Accounts accounts,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.repository = repository;
        this.credentials = credentials;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void make() {
        if (!settings.email().isBlank()) {
            make(new EmailAddress(settings.email()));
        }
    }

    void make(EmailAddress email) {
        try {
            transaction.executeWithoutResult(_ -> makeWhereNoneIs(email));
        } catch (DataIntegrityViolationException e) {
            SecurityLog.LOG.info("Another node made the first owner", e);
        }
    }

    private void makeWhereNoneIs(EmailAddress email) {
        if (repository.countOwners() > 0) {
            return;
        }
        var owner = repository
                .findByEmail(email)
                .map(Account::id)
                .orElseGet(() -> accounts.create(email, "Owner", "", Languages.ENGLISH, Set.of()));
        repository.findById(owner).ifPresent(account -> account.grant(Role.OWNER));
        SecurityLog.LOG.info("Account {} is the first owner", owner);
        credentials.requestReset(email);
    }
}
