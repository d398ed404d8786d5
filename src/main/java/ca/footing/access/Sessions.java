package ca.footing.access;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.account.SessionsEnded;
import ca.footing.shared.ForOwners;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which people are signed in, on whatever node. Ending one takes effect within five seconds. */
@Service
@Transactional
public class Sessions {
    /** How exactly "last seen" is kept. */
    static final Duration COARSE = Duration.ofMinutes(5);

    private static final Duration KEPT = Duration.ofDays(30);

    private final AccountSessionRepository repository;
    private final CurrentAccount current;
    private final AccessProperties properties;
    private final Clock clock;

    Sessions(AccountSessionRepository repository, CurrentAccount current, AccessProperties properties, Clock clock) {
        this.repository = repository;
        this.current = current;
        this.properties = properties;
        this.clock = clock;
    }

    /** After how long without use a session ends; every screen warns before. */
    @ForSignedIn
    public Duration idle() {
        return properties.idle();
    }

    /** The caller's sessions, the latest used first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<SessionRow> mine() {
        return open(current.require());
    }

    /** @throws RecordNotFound unless it is an open session of the caller */
    @ForSignedIn
    public void end(SessionId session) {
        end(current.require(), session);
    }

    /** Ends all sessions of the caller but the present one. */
    @ForSignedIn
    public void endOthers() {
        var me = current.require();
        SessionMark.current()
                .ifPresentOrElse(
                        mark -> repository.endOthers(me, mark.id(), clock.instant()),
                        () -> repository.endAll(me, clock.instant()));
    }

    @ForOwners
    @Transactional(readOnly = true)
    public List<SessionRow> of(AccountId account) {
        return open(account);
    }

    /** @throws RecordNotFound unless it is an open session of that person */
    @ForOwners
    public void end(AccountId account, SessionId session) {
        if (repository.end(session, account, clock.instant()) == 0) {
            throw new RecordNotFound();
        }
    }

    @Internal
    public SessionId begin(AccountId account, String device) {
        return repository
                .save(new AccountSession(account, device, clock.instant()))
                .id();
    }

    /** Notes that the session is in use. */
    @Internal
    public void seen(SessionId session) {
        repository.seen(session, clock.instant());
    }

    @Internal
    @Transactional(readOnly = true)
    public boolean isOpen(SessionId session) {
        return repository.isOpen(session);
    }

    @Internal
    public void signedOut(AccountId account, SessionId session) {
        repository.end(session, account, clock.instant());
    }

    /** Forgets sessions of long ago. */
    @Internal
    public void clean() {
        repository.deleteOlder(clock.instant().minus(KEPT));
    }

    /** The account ended its sessions at once; the list follows. */
    @EventListener
    void follow(SessionsEnded event) {
        var kept = event.exceptCurrent() ? SessionMark.current() : java.util.Optional.<SessionMark>empty();
        kept.ifPresentOrElse(
                mark -> repository.endOthers(event.account(), mark.id(), clock.instant()),
                () -> repository.endAll(event.account(), clock.instant()));
    }

    private List<SessionRow> open(AccountId account) {
        var now = clock.instant();
        var mine = SessionMark.current().map(SessionMark::id);
        return repository.open(account, now.minus(properties.lifetime()), oldestSeen(now)).stream()
                .map(row -> row.marked(mine.filter(row.id()::equals).isPresent()))
                .toList();
    }

    private Instant oldestSeen(Instant now) {
        return now.minus(properties.idle()).minus(COARSE);
    }
}
