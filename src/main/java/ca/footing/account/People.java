package ca.footing.account;

import ca.footing.shared.ForOwners;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everyone who has an account, for the owner: roles, and who may come in at all. Each change ends the person's sessions. */
@Service
@Transactional
@ForOwners
public class People {
    private static final int SHOWN = 50;

    private final AccountRepository repository;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    People(AccountRepository repository, CurrentAccount current, ApplicationEventPublisher events) {
        this.repository = repository;
        this.current = current;
        this.events = events;
    }

    /** The first 50 people whose name or address contains the text, by name. */
    @Transactional(readOnly = true)
    public List<AccountDetails> search(String text) {
        var plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return repository.search("%" + plain + "%", Limit.of(SHOWN)).stream()
                .map(Account::details)
                .toList();
    }

    /** @throws RecordNotFound when there is no such person */
    @Transactional(readOnly = true)
    public AccountDetails person(AccountId person) {
        return find(person).details();
    }

    public void grant(AccountId person, Role role) {
        change(person, "granted " + role, account -> account.grant(role));
    }

    /** @throws LastOwner when nobody would own the installation any more */
    public void revoke(AccountId person, Role role) {
        changeKeepingAnOwner(person, "revoked " + role, account -> account.revoke(role));
    }

    /** @throws LastOwner when nobody would own the installation any more */
    public void disable(AccountId person) {
        changeKeepingAnOwner(person, "disabled", Account::disable);
    }

    public void enable(AccountId person) {
        change(person, "enabled", Account::enable);
    }

    /** Ends all sessions of that person. */
    public void signOut(AccountId person) {
        change(person, "signed out", Account::endSessions);
    }

    private void changeKeepingAnOwner(AccountId person, String what, Consumer<Account> change) {
        repository.guardOwners();
        var wasOwner = find(person).has(Role.OWNER);
        change(person, what, change);
        if (wasOwner && repository.countOwners() == 0) {
            throw new LastOwner();
        }
    }

    private void change(AccountId person, String what, Consumer<Account> change) {
        change.accept(find(person));
        SecurityLog.LOG.info("Account {} {} by {}", person, what, current.require());
        events.publishEvent(new SessionsEnded(person, false));
    }

    private Account find(AccountId person) {
        return repository.findById(person).orElseThrow(RecordNotFound::new);
    }
}
