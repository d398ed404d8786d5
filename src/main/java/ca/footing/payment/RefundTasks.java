package ca.footing.payment;

import ca.footing.shared.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person has to know or do about money that goes back. */
@Component
class RefundTasks {
    private static final int SOON = 1;
    private static final int LATER = 3;

    private final PaymentTasks tasks;
    private final DueDates due;

    RefundTasks(PaymentTasks tasks, DueDates due) {
        this.tasks = tasks;
        this.due = due;
    }

    void byHand(Refund refund) {
        open(TaskKind.REFUND_BY_HAND, refund, "payment.task.byHand", refund.amount(), "", due.in(LATER));
    }

    void stuck(Refund refund) {
        open(TaskKind.REFUND_STUCK, refund, "payment.task.refundStuck", refund.amount(), "", due.in(SOON));
    }

    /** @param why what Stripe calls it */
    void failed(Refund refund, String why) {
        tasks.settled(TaskKind.REFUND_STUCK, refund.id().toString(), "payment.task.settled.failed");
        var explanation = refund.isExternal() ? "payment.task.externalFailed" : "payment.task.refundFailed";
        open(TaskKind.REFUND_FAILED, refund, explanation, refund.amount(), why, due.in(SOON));
    }

    void taken(Refund refund) {
        tasks.settled(TaskKind.REFUND_STUCK, refund.id().toString(), "payment.task.settled.taken");
    }

    void failureSettled(Refund refund) {
        tasks.settled(TaskKind.REFUND_FAILED, refund.id().toString(), "payment.task.settled.sentAgain");
        tasks.settled(TaskKind.REFUND_BY_HAND, refund.id().toString(), "payment.task.settled.byHand");
    }

    void external(Refund refund) {
        once(TaskKind.REFUND_EXTERNAL, refund, "payment.task.external", refund.amount());
    }

    void externalSettled(Refund refund) {
        tasks.settled(TaskKind.REFUND_EXTERNAL, refund.id().toString(), "payment.task.settled.credited");
    }

    void reviewSettled(PaymentId payment) {
        tasks.settled(TaskKind.REVIEW, payment.toString(), "payment.task.settled.returned");
    }

    void surplusSettled(List<ChargeLeft> charges) {
        charges.stream()
                .filter(ChargeLeft::surplus)
                .forEach(
                        charge -> tasks.settled(TaskKind.PAID_TWICE, charge.charge(), "payment.task.settled.returned"));
    }

    void amountDiffers(Refund refund, Money atStripe) {
        once(TaskKind.LEDGER_DIFFERS, refund, "payment.task.refundDiffers", atStripe);
    }

    void foreignRefund(RefundState refund) {
        var amount = new Money(refund.amount(), Currency.getInstance(refund.currency()));
        tasks.openOnce(new TaskDraft(
                TaskKind.LEDGER_DIFFERS,
                refund.id(),
                null,
                null,
                "payment.task.foreignRefund",
                amount,
                refund.id(),
                due.in(LATER)));
    }

    private void open(TaskKind kind, Refund refund, String explanation, Money amount, String detail, Instant dueAt) {
        tasks.open(draft(kind, refund, explanation, amount, detail, dueAt));
    }

    private void once(TaskKind kind, Refund refund, String explanation, Money amount) {
        tasks.openOnce(draft(kind, refund, explanation, amount, "", due.in(LATER)));
    }

    private static TaskDraft draft(
            TaskKind kind, Refund refund, String explanation, Money amount, String detail, Instant dueAt) {
        return new TaskDraft(
                kind, refund.id().toString(), refund.payment(), refund.reference(), explanation, amount, detail, dueAt);
    }
}
