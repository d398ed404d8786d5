package ca.footing.payment;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Money that waited for a decision and has all gone back, from here or from Stripe's dashboard: nothing waits any more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewEnd {
    private final Charges charges;
    private final RefundTasks tasks;
    private final ApplicationEventPublisher publisher;

    ReviewEnd(Charges charges, RefundTasks tasks, ApplicationEventPublisher publisher) {
        this.charges = charges;
        this.tasks = tasks;
        this.publisher = publisher;
    }

    /** After money of a payment was sent back. */
    void look(Payment payment) {
        if (payment.status() == PaymentStatus.REVIEW
                && charges.of(List.of(payment.id())).stream()
                        .allMatch(charge -> charge.left().minor() <= 0)) {
            payment.returned();
            tasks.reviewSettled(payment.id());
            publisher.publishEvent(
                    new PaymentClosed(payment.id(), payment.order().reference()));
        }
    }
}
