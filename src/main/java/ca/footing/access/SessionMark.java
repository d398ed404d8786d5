package ca.footing.access;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a browser session knows of itself: its row, when it began, was last used and last compared with the database. */
final class SessionMark implements Serializable {
    private static final String KEY = SessionMark.class.getName();

    private final SessionId id;
    private final Instant startedAt;
    private volatile Instant activeAt;
    private volatile Instant checkedAt;
    private volatile Instant storedAt;

    SessionMark(SessionId id, Instant now) {
        this.id = id;
        this.startedAt = now;
        this.activeAt = now;
        this.checkedAt = now;
        this.storedAt = now;
    }

    static Optional<SessionMark> of(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((SessionMark) session.getAttribute(KEY));
    }

    /** The session of the present request, if a person is signed in with it. */
    static Optional<SessionMark> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest().getSession(false))
                : Optional.empty();
    }

    void putInto(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    SessionId id() {
        return id;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant activeAt() {
        return activeAt;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    Instant storedAt() {
        return storedAt;
    }

    void active(Instant now) {
        activeAt = now;
    }

    void checked(Instant now) {
        checkedAt = now;
    }

    void stored(Instant now) {
        storedAt = now;
    }
}
