package ca.footing.billing;

import ca.footing.Acting;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.Payments;
import ca.footing.shared.Money;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders for tests, of an offer that takes transfers and a plan of 30, 30 and 40 per cent. */
@Component
public class BillingFixtures {
    static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    private final Terms terms;
    private final OrderPayments orders;
    private final PaymentFixtures payments;
    private final AccountFixtures accounts;
    private final Payments all;
    private final Transfers transfers;
    private final Credits credits;
    private final Instalments instalments;
    private final TransactionTemplate transaction;

    BillingFixtures(
            Terms terms,
            OrderPayments orders,
            PaymentFixtures payments,
            AccountFixtures accounts,
            Payments all,
            Transfers transfers,
            Credits credits,
            Instalments instalments,
            TransactionTemplate transaction) {
        this.terms = terms;
        this.orders = orders;
        this.payments = payments;
        this.accounts = accounts;
        this.all = all;
        this.transfers = transfers;
        this.credits = credits;
        this.instalments = instalments;
        this.transaction = transaction;
    }

    /** Transfers until five business days before; 30 per cent at once, 30 ten days before, 40 twenty days after. */
    public void offer(UUID offer) {
        Acting.as(accounts.registrar(), Role.REGISTRAR, () -> {
            terms.save(
                    offer,
                    new TermsDetails(
                            true, 5, List.of(new PlanShare(30, 0), new PlanShare(30, -10), new PlanShare(40, 20))));
            return null;
        });
    }

    OrderRequest order(UUID reference, UUID offer, AccountId buyer, long cents, LocalDate begins) {
        var like = payments.request(reference, buyer, cents);
        return new OrderRequest(
                reference,
                offer,
                buyer,
                "Ada Payer",
                like.quote(),
                like.description(),
                like.locale(),
                "registrations/x",
                begins,
                TORONTO);
    }

    /** An order of CAD 113.00 in Ontario that is awaited by transfer, in the buyer's language; its reference. */
    public UUID byTransfer(AccountId buyer, Locale locale, String description, String purchaseOrder) {
        var offer = UUID.randomUUID();
        offer(offer);
        var like = order(
                UUID.randomUUID(), offer, buyer, 10_000, LocalDate.now(TORONTO).plusDays(40));
        var order = new OrderRequest(
                like.reference(),
                offer,
                buyer,
                like.buyerName(),
                like.quote(),
                description,
                locale,
                like.returnTo(),
                like.begins(),
                like.zone());
        open(order, new PaymentChoice(PayBy.TRANSFER, false, purchaseOrder));
        return order.reference();
    }

    OpenedOrder open(OrderRequest order, PaymentChoice choice) {
        return transaction.execute(_ -> orders.open(order, choice));
    }

    /** A credit, a plan whose second part is due before long, and a transfer of which a part has come. */
    public PlanId examples(AccountId person) {
        var office = accounts.registrar();
        var offer = UUID.randomUUID();
        offer(offer);
        var begins = LocalDate.now(TORONTO).plusDays(40);
        var inParts = order(UUID.randomUUID(), offer, person, 39_500, begins);
        payments.payAndSettle(all.pageOf(
                open(inParts, new PaymentChoice(PayBy.PARTS, false, "")).payment()));
        var byTransfer = order(UUID.randomUUID(), offer, person, 39_500, begins);
        open(byTransfer, new PaymentChoice(PayBy.TRANSFER, false, "PO-2026-114"));
        Acting.as(office, Role.REGISTRAR, () -> {
            transfers.receive(
                    transfers.of(byTransfer.reference()).orElseThrow().id(),
                    new Arrival(Money.cad(20_000), LocalDate.now(TORONTO), "CA" + Math.abs(person.hashCode())));
            return credits.grantByHand(person, Money.cad(7_500));
        });
        return instalments.of(inParts.reference()).orElseThrow().id();
    }
}
