package ca.footing.payment;

import ca.footing.Acting;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.payment.sandbox.SandboxCashier;
import ca.footing.payment.sandbox.SandboxDesk;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import ca.footing.tax.PricedItem;
import ca.footing.tax.Taxes;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Payments for tests, and a payer who acts on the test page without a browser. Webhooks wait until they are delivered. */
@Component
public class PaymentFixtures {
    private final AccountFixtures accounts;
    private final Payments payments;
    private final PaymentRepository repository;
    private final Taxes taxes;
    private final SandboxCashier cashier;
    private final SandboxDesk desk;
    private final OfficeRefunds office;
    private final MissedEvents missed;
    private final TransactionTemplate transaction;

    PaymentFixtures(
            AccountFixtures accounts,
            Payments payments,
            PaymentRepository repository,
            Taxes taxes,
            SandboxCashier cashier,
            SandboxDesk desk,
            OfficeRefunds office,
            MissedEvents missed,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.payments = payments;
        this.repository = repository;
        this.taxes = taxes;
        this.cashier = cashier;
        this.desk = desk;
        this.office = office;
        this.missed = missed;
        this.transaction = new TransactionTemplate(transactions);
    }

    public CheckoutRequest request(UUID reference, long cents) {
        return request(reference, accounts.learner(), cents);
    }

    public CheckoutRequest request(UUID reference, AccountId buyer, long cents) {
        var quote = taxes.quote(
                List.of(new PricedItem("Resourcing – regular price", Money.cad(cents))),
                Province.ON,
                LocalDate.of(2026, 11, 23));
        return new CheckoutRequest(
                reference, buyer, "Ada Payer", quote, "Resourcing, winter cohort", Languages.ENGLISH, "en/series");
    }

    /** As {@link #request} with a name to find it by. */
    public CheckoutRequest named(UUID reference, String buyer, long cents) {
        var like = request(reference, cents);
        return new CheckoutRequest(
                reference, like.buyer(), buyer, like.quote(), like.description(), like.locale(), like.returnTo());
    }

    /** As {@link #request} by somebody who reads French. */
    public CheckoutRequest french(UUID reference, long cents) {
        var like = request(reference, cents);
        return new CheckoutRequest(
                reference,
                like.buyer(),
                like.buyerName(),
                like.quote(),
                "Ressourcement, cohorte d’hiver",
                Languages.FRENCH,
                like.returnTo());
    }

    /** The token in the address that the payer comes back to. */
    public String token(PaymentId payment) {
        return repository.order(payment).orElseThrow().returnToken();
    }

    public PaymentId open(CheckoutRequest request) {
        return transaction.execute(_ -> payments.open(request));
    }

    /** A new payment of that amount before tax in Ontario. */
    public PaymentId open(UUID reference, long cents) {
        return open(request(reference, cents));
    }

    /** A payment that has arrived. */
    public PaymentId paid(UUID reference, long cents) {
        var payment = open(reference, cents);
        payAndSettle(payments.pageOf(payment));
        return payment;
    }

    /** A payment of which a part was refunded here and the rest in the dashboard, and another one that a bank disputes. */
    public Troubled troubled(UUID reference) {
        return Acting.as(accounts.registrar(), Role.REGISTRAR, () -> {
            var refunded = paid(reference, 10_000);
            office.refund(refunded, Money.cad(3_000), "Agreed on the telephone, 23 November");
            desk.refund(charge(refunded));
            var disputed = paid(reference, 20_000);
            return new Troubled(refunded, disputed, disputed(reference));
        });
    }

    /** The bank of whoever paid for that disputes the latest payment. */
    public DisputeId disputed(UUID reference) {
        return Acting.as(accounts.registrar(), Role.REGISTRAR, () -> {
            var payment = payments.stateOf(reference).orElseThrow().payment();
            desk.dispute(charge(payment));
            missed.run();
            return office.file(payment).disputes().getFirst().id();
        });
    }

    /** What {@link #troubled} made. */
    public record Troubled(PaymentId refunded, PaymentId disputed, DisputeId dispute) {}

    private String charge(PaymentId payment) {
        return office.file(payment).charges().getFirst().charge();
    }

    /** The payer pays on the page; nobody is told yet. */
    public String pay(URI page) {
        var session = session(page);
        if (!cashier.pay(session)) {
            throw new IllegalStateException("The page is closed");
        }
        return session;
    }

    /** The payer pays on the page, and the webhook or return page has settled it. */
    public void payAndSettle(URI page) {
        payments.settle(pay(page));
    }

    /** The payer chooses a debit that the bank settles later. */
    public void payLater(URI page) {
        cashier.payLater(session(page));
    }

    public void bankRefuses(URI page) {
        cashier.bankAnswers(session(page), false);
    }

    public static String session(URI page) {
        return page.getPath().substring(page.getPath().lastIndexOf('/') + 1);
    }
}
