package ca.footing.account;

import ca.footing.shared.EmailAddress;
import ca.footing.shared.Tokens;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues the links that we send and uses them up. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Links {
    private final AccountTokenRepository repository;
    private final Clock clock;

    Links(AccountTokenRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    String confirmation(AccountId account, String pendingHash, String pendingName, String continueAt) {
        var token = Tokens.random();
        repository.save(new AccountToken(account, TokenPurpose.CONFIRM, token, clock.instant())
                .withSignUp(pendingHash, pendingName, continueAt));
        return token;
    }

    /** A new reset link; earlier ones end. */
    String reset(AccountId account) {
        withdraw(account, TokenPurpose.RESET);
        var token = Tokens.random();
        repository.save(new AccountToken(account, TokenPurpose.RESET, token, clock.instant()));
        return token;
    }

    String forAddress(AccountId account, TokenPurpose purpose, EmailAddress address) {
        var token = Tokens.random();
        repository.save(new AccountToken(account, purpose, token, clock.instant()).withAddress(address));
        return token;
    }

    /** @throws LinkExpired unless the link can still be used */
    AccountToken find(String token, TokenPurpose purpose) {
        return usable(token, purpose).orElseThrow(LinkExpired::new);
    }

    Optional<AccountToken> usable(String token, TokenPurpose purpose) {
        return repository.findUsable(Tokens.hash(token), purpose, clock.instant());
    }

    /** @throws LinkExpired when somebody used it in the meantime */
    void use(AccountToken token) {
        if (repository.use(token.id(), clock.instant()) == 0) {
            throw new LinkExpired();
        }
    }

    void withdraw(AccountId account, TokenPurpose purpose) {
        repository.withdraw(account, purpose, clock.instant());
    }
}
