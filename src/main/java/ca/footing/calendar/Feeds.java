package ca.footing.calendar;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.AttemptLimits;
import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForAnyone;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Tokens;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Calendar feeds: each person has at most one, and may renew or end it at any time. */
@Service
public class Feeds {
    private final FeedRepository feeds;
    private final Calendars calendars;
    private final Accounts accounts;
    private final AttemptLimits limits;
    private final CurrentAccount current;
    private final PublicUrls urls;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Feeds(
            FeedRepository feeds,
            Calendars calendars,
            Accounts accounts,
            AttemptLimits limits,
            CurrentAccount current,
            PublicUrls urls,
            TransactionTemplate transaction,
            Clock clock) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.accounts = accounts;
        this.limits = limits;
        this.current = current;
        this.urls = urls;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The caller's own feed, if they have one. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<FeedState> mine() {
        return feeds.findById(current.require()).map(CalendarFeed::facts);
    }

    /**
     * Gives the caller's feed an address; an earlier one ends.
     *
     * @return the address with the scheme {@code webcal}; it is told this once and kept as a hash only
     */
    @ForSignedIn
    @Transactional
    public String renew() {
        var me = current.require();
        var token = Tokens.random();
        var feed = feeds.findById(me).orElseGet(() -> new CalendarFeed(me));
        feed.renew(token, clock.instant());
        feeds.save(feed);
        return urls.absolute(CalendarRoutes.feed(token)).replaceFirst("^https?", "webcal");
    }

    /** Ends the caller's feed: its address answers nobody any more. */
    @ForSignedIn
    @Transactional
    public void end() {
        feeds.findById(current.require()).ifPresent(feeds::delete);
    }

    /**
     * The sessions of whoever has that feed; it must not be called inside a transaction.
     *
     * @throws RecordNotFound when the address was renewed or ended, or its owner may not sign in
     * @throws ca.footing.account.TooManyAttempts when it is asked for too often
     */
    @ForAnyone
    public byte[] read(String token) {
        limits.allow("calendar-feed", token);
        var file = transaction.execute(_ -> calendars.ofPerson(owner(token)));
        if (file == null) {
            throw new RecordNotFound();
        }
        return file;
    }

    private AccountId owner(String token) {
        var feed = feeds.findByTokenHash(Tokens.hash(token))
                .filter(found -> accounts.epoch(found.account()).isPresent())
                .orElseThrow(RecordNotFound::new);
        feed.read(clock.instant());
        return feed.account();
    }
}
