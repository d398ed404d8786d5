package ca.footing.makeup;

import ca.footing.payment.PaymentState;
import ca.footing.payment.PaymentTasks;
import ca.footing.payment.Payments;
import ca.footing.payment.TaskDraft;
import ca.footing.payment.TaskKind;
import ca.footing.registration.RegistrationId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fees that were paid for a seat which was given back: they pay for the next one, and the office sees them until then. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeftFees {
    private static final Duration LOOK_WITHIN = Duration.ofDays(30);

    private final MakeUpRepository makeUps;
    private final Payments payments;
    private final PaymentTasks tasks;
    private final Clock clock;

    LeftFees(MakeUpRepository makeUps, Payments payments, PaymentTasks tasks, Clock clock) {
        this.makeUps = makeUps;
        this.payments = payments;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Opens a task, so that the money is forgotten by nobody. */
    void watch(MakeUp makeUp) {
        var origin = makeUp.origin().id();
        var state = payments.stateOf(origin);
        tasks.open(new TaskDraft(
                TaskKind.OTHER,
                subject(makeUp),
                state.map(PaymentState::payment).orElse(null),
                origin,
                "makeup.task.feeLeft",
                state.map(PaymentState::total).orElse(null),
                "",
                clock.instant().plus(LOOK_WITHIN)));
    }

    /** The money went back: nothing is left to be forgotten. */
    void returned(MakeUpId origin) {
        makeUps.paidBy(origin).stream().filter(MakeUp::isFeeLeft).forEach(makeUp -> {
            makeUp.returnFee();
            tasks.settled(TaskKind.OTHER, subject(makeUp), "makeup.task.returned");
        });
    }

    /** The oldest fee that is left pays for the new seat. */
    void spend(RegistrationId registration, MakeUp next) {
        var left = makeUps.ofPlace(registration).stream()
                .filter(MakeUp::isFeeLeft)
                .findFirst()
                .orElseThrow();
        next.takeFeeOf(left);
        tasks.settled(TaskKind.OTHER, subject(left), "makeup.task.carried");
    }

    /** By the payment, which is one however often the seat changes. */
    private static String subject(MakeUp makeUp) {
        return "make-up:" + makeUp.origin();
    }
}
