package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.CurrentAccount;
import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Internal;
import ca.footing.shared.Money;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person may spend on a later cohort. A credit is money we owe, tax included, not a discount: the later order is
 * taxed by itself and the credit pays part of it.
 */
@Service
public class Credits {
    /** How many are listed for the office at most. */
    public static final int MOST = 500;

    private static final String BY_HAND = "billing.credit.reason.office";

    private final CreditRepository credits;
    private final CreditEntryRepository entries;
    private final CreditLedger ledger;
    private final Accounts accounts;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final BillingSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Credits(
            CreditRepository credits,
            CreditEntryRepository entries,
            CreditLedger ledger,
            Accounts accounts,
            Profiles profiles,
            CurrentAccount current,
            BillingSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.credits = credits;
        this.entries = entries;
        this.ledger = ledger;
        this.accounts = accounts;
        this.profiles = profiles;
        this.current = current;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Grants a credit for a reference that was given up.
     *
     * @param reason text key
     * @throws IllegalArgumentException unless the amount is positive and lasts beyond now
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public CreditId grant(AccountId owner, Money amount, UUID reference, String reason, Instant expiresAt) {
        var id = ledger.grant(new Credit(owner, amount, reference, reason, clock.instant(), expiresAt), reference);
        events.publishEvent(new CreditGranted(id, owner, amount, reason, expiresAt));
        return id;
    }

    /** As the other, for as long as the house's credits last. */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public CreditId grant(AccountId owner, Money amount, UUID reference, String reason) {
        return grant(owner, amount, reference, reason, clock.instant().plus(settings.creditLife()));
    }

    /** What the person can spend now. */
    @Internal
    @Transactional(readOnly = true)
    public Money balance(AccountId owner) {
        return credits.spendable(owner, Money.CAD, clock.instant()).stream()
                .map(CreditRow::balance)
                .reduce(Money.cad(0), Money::plus);
    }

    /**
     * What of the person's credit can pay an order: all of it, or as much as leaves no rest too small for a card. What is
     * set aside for an unpaid attempt at the same order counts, because a new attempt gives it up.
     */
    @Internal
    @Transactional(readOnly = true)
    public Money usable(AccountId owner, Money total, UUID reference) {
        return Ways.usable(balance(owner, reference), total);
    }

    /** What the person can spend on that order. */
    @Internal
    @Transactional(readOnly = true)
    public Money balance(AccountId owner, UUID reference) {
        return balance(owner).plus(Money.cad(sum(entries.setAsideFor(reference))));
    }

    /** What of an order was paid by credit and not given back yet. */
    @Internal
    @Transactional(readOnly = true)
    public Money usedFor(UUID reference) {
        return Money.cad(sum(entries.usedFor(reference)));
    }

    private static long sum(List<CreditShare> shares) {
        return shares.stream().mapToLong(CreditShare::amount).sum();
    }

    /**
     * Gives credit back that an order used; what had ended meanwhile can be spent again for a while.
     *
     * @throws IllegalArgumentException when more is asked for than {@link #usedFor}
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(UUID reference, Money amount) {
        if (amount.isNegative() || ledger.giveBack(reference, amount.minor()) != amount.minor()) {
            throw new IllegalArgumentException("Less than " + amount + " of credit was used for " + reference);
        }
    }

    /** The caller's own. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public MyCredit mine() {
        var owner = current.require();
        return new MyCredit(balance(owner), credits.rows(owner), entries.rows(owner));
    }

    /** What is still open of all people's credits, what ends soonest first; {@link #MOST} at most. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public List<OpenCredit> open() {
        var rows = credits.open(Limit.of(MOST));
        var names = profiles.names(rows.stream().map(CreditRow::owner).toList());
        return rows.stream()
                .map(row -> new OpenCredit(
                        row,
                        Optional.ofNullable(names.get(row.owner()))
                                .map(PersonName::preferredName)
                                .orElse("–")))
                .toList();
    }

    /**
     * The office grants a credit of its own accord.
     *
     * @throws NobodyWithAddress when no account has that address
     * @throws IllegalArgumentException unless the amount is positive
     */
    @ForRegistrars
    @Transactional
    public CreditId grantByHand(EmailAddress address, Money amount) {
        return grantByHand(accounts.byEmail(address).orElseThrow(NobodyWithAddress::new), amount);
    }

    /** As the other. */
    @ForRegistrars
    @Transactional
    public CreditId grantByHand(AccountId owner, Money amount) {
        return grant(owner, amount, owner.id(), BY_HAND);
    }
}
