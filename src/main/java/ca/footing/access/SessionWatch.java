package ca.footing.access;

import ca.footing.account.Accounts;
import ca.footing.account.SignedIn;
import ca.footing.shared.LanguageCookie;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a browser session that is over: unused for too long, older than its lifetime, ended by its person or the owner,
 * or of an account whose epoch has risen (password changed, roles changed, disabled, signed out everywhere). The
 * database is asked at most every five seconds and session, so an ending reaches all nodes within that time.
 */
class SessionWatch extends OncePerRequestFilter {
    static final Duration CHECKED_EVERY = Duration.ofSeconds(5);

    private final Sessions sessions;
    private final Accounts accounts;
    private final AccessProperties properties;
    private final LanguageCookie language;
    private final Clock clock;

    SessionWatch(
            Sessions sessions, Accounts accounts, AccessProperties properties, LanguageCookie language, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.properties = properties;
        this.language = language;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null
                && authentication != null
                && authentication.getPrincipal() instanceof SignedIn person
                && !goesOn(request, response, session, person)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        }
        chain.doFilter(request, response);
    }

    private boolean goesOn(
            HttpServletRequest request, HttpServletResponse response, HttpSession session, SignedIn person) {
        var known = SessionMark.of(session);
        return known.isPresent() ? goesOn(request, known.get(), person) : begins(request, response, session, person);
    }

    private boolean begins(
            HttpServletRequest request, HttpServletResponse response, HttpSession session, SignedIn person) {
        if (!hasEpoch(person)) {
            return false;
        }
        var id = sessions.begin(person.id(), Device.of(request.getHeader("User-Agent")));
        new SessionMark(id, clock.instant()).putInto(session);
        speak(response, person);
        return true;
    }

    /** From the very next page on, the browser speaks the person's language. */
    void greet(HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn person) {
            speak(response, person);
        }
    }

    private void speak(HttpServletResponse response, SignedIn person) {
        language.set(response, accounts.contact(person.id()).locale());
    }

    private boolean goesOn(HttpServletRequest request, SessionMark mark, SignedIn person) {
        var now = clock.instant();
        if (now.isAfter(mark.startedAt().plus(properties.lifetime()))
                || now.isAfter(mark.activeAt().plus(properties.idle()))) {
            sessions.signedOut(person.id(), mark.id());
            return false;
        }
        if (now.isAfter(mark.checkedAt().plus(CHECKED_EVERY))) {
            if (!sessions.isOpen(mark.id()) || !hasEpoch(person)) {
                return false;
            }
            mark.checked(now);
        }
        if (!isHeartbeat(request)) {
            mark.active(now);
            if (now.isAfter(mark.storedAt().plus(Sessions.COARSE))) {
                sessions.seen(mark.id());
                mark.stored(now);
            }
        }
        return true;
    }

    private boolean hasEpoch(SignedIn person) {
        var epoch = accounts.epoch(person.id());
        return epoch.isPresent() && epoch.getAsInt() == person.epoch();
    }

    /** An open tab says that it is there; that is not using it. */
    private static boolean isHeartbeat(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains("v-r=heartbeat");
    }
}
