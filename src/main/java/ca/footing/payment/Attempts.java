package ca.footing.payment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attempts at one payment, the oldest first; at most one is open. */
@Embeddable
class Attempts {
    @OneToMany(mappedBy = "payment", cascade = CascadeType.ALL)
    @OrderBy("startedAt")
    private List<PaymentAttempt> all = new ArrayList<>();

    Optional<PaymentAttempt> open() {
        return all.stream().filter(PaymentAttempt::isOpen).findFirst();
    }

    PaymentAttempt get(AttemptId attempt) {
        return all.stream()
                .filter(candidate -> candidate.id().equals(attempt))
                .findFirst()
                .orElseThrow();
    }

    /** The attempt that a page says it was made for, or else the one that it is the page of. */
    PaymentAttempt of(SessionState page) {
        var named = page.attempt();
        return named == null
                ? all.stream()
                        .filter(candidate -> page.id().equals(candidate.stripeSession()))
                        .findFirst()
                        .orElseThrow()
                : get(named);
    }

    PaymentAttempt begin(Payment payment, Instant now) {
        var attempt = new PaymentAttempt(payment, now);
        all.add(attempt);
        return attempt;
    }
}
