package ca.footing.mailbox;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.AddressChanged;
import ca.footing.account.CurrentAccount;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Internal;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether mail reaches people at their present address. What came back from an earlier address says nothing. */
@Service
@Transactional
public class Mailboxes {
    private final ReturnedMailboxRepository repository;
    private final Accounts accounts;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mailboxes(
            ReturnedMailboxRepository repository,
            Accounts accounts,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** False while mail to the person's present address comes back; an offer by mail would not be seen then. */
    @Internal
    @Transactional(readOnly = true)
    public boolean isReachable(AccountId account) {
        return find(account).isEmpty();
    }

    /** Those of the people from whose present address mail comes back. */
    @ForFacilitators
    @Transactional(readOnly = true)
    public Map<AccountId, ReturnedMail> returned(Collection<AccountId> people) {
        return people.isEmpty()
                ? Map.of()
                : repository.findByAccountIn(people).stream()
                        .filter(this::isPresent)
                        .collect(Collectors.toMap(ReturnedMailbox::account, ReturnedMailbox::facts));
    }

    /** What is wrong with the caller's own mailbox, if anything. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<ReturnedMail> mine() {
        return find(current.require()).map(ReturnedMailbox::facts);
    }

    /** Sends the caller what they missed once more; nothing happens while their mail arrives. */
    @ForSignedIn
    public void tryMineAgain() {
        retry(current.require());
    }

    /** As {@link #tryMineAgain}, by the office. */
    @ForRegistrars
    public void tryAgain(AccountId account) {
        retry(account);
    }

    /** A mail is about to be sent again by hand: when the server takes it, the mailbox counts as healed. */
    @Internal
    public void awaitAnswer(AccountId account) {
        find(account).ifPresent(ReturnedMailbox::tryAgain);
    }

    /**
     * A mail came back for good. An address that is not the person's present one changes nothing.
     *
     * @param answer a status code
     */
    @Internal
    public void cameBack(AccountId account, EmailAddress address, String answer) {
        if (!isPresent(account, address)) {
            return;
        }
        var now = clock.instant();
        repository
                .findById(account)
                .ifPresentOrElse(
                        mailbox -> mailbox.again(address, answer, now),
                        () -> repository.save(new ReturnedMailbox(account, address, answer, now)));
    }

    /**
     * The mail server took a mail to the address. By itself this proves little, as most mail comes back later; it heals a
     * mailbox that a person asked to try again.
     */
    @Internal
    public void accepted(AccountId account, EmailAddress address) {
        repository
                .findById(account)
                .filter(mailbox -> mailbox.concerns(address) && mailbox.isTrying())
                .ifPresent(repository::delete);
    }

    /** The new address was confirmed by a mail that arrived there. */
    @EventListener
    void on(AddressChanged event) {
        repository.findById(event.account()).ifPresent(repository::delete);
    }

    private void retry(AccountId account) {
        find(account).ifPresent(mailbox -> {
            mailbox.tryAgain();
            events.publishEvent(new MailboxTried(account));
        });
    }

    private Optional<ReturnedMailbox> find(AccountId account) {
        return repository.findById(account).filter(this::isPresent);
    }

    private boolean isPresent(ReturnedMailbox mailbox) {
        return isPresent(mailbox.account(), mailbox.facts().address());
    }

    private boolean isPresent(AccountId account, EmailAddress address) {
        return accounts.byEmail(address).filter(account::equals).isPresent();
    }
}
