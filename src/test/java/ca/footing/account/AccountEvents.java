package ca.footing.account;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers the events of this module, from which tests take the tokens that a mail would carry. */
@Component
public class AccountEvents {
    private final List<Object> seen = new CopyOnWriteArrayList<>();

    @EventListener
    void remember(AccountSignedUp event) {
        seen.add(event);
    }

    @EventListener
    void remember(KnownAddressSignedUp event) {
        seen.add(event);
    }

    @EventListener
    void remember(PasswordResetRequested event) {
        seen.add(event);
    }

    @EventListener
    void remember(PasswordChanged event) {
        seen.add(event);
    }

    @EventListener
    void remember(EmailChangeRequested event) {
        seen.add(event);
    }

    /** The events of one kind about one account, oldest first. */
    public <T extends Record> List<T> of(Class<T> kind, AccountId account) {
        return seen.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(event -> event.toString().contains(account.toString()))
                .toList();
    }
}
