package ca.footing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.payment.sandbox.SandboxCashier;
import ca.footing.payment.sandbox.SandboxDesk;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.Texts;
import ca.footing.tax.QuoteLine;
import ca.footing.tax.Seller;
import com.stripe.StripeClient;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.Refund;
import com.stripe.model.WebhookEndpoint;
import com.stripe.model.checkout.Session;
import com.stripe.net.ApiResource;
import com.stripe.net.RequestOptions;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.ChargeListParams;
import com.stripe.param.DisputeListParams;
import com.stripe.param.DisputeUpdateParams;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.RefundRetrieveParams;
import com.stripe.param.WebhookEndpointCreateParams;
import com.stripe.param.WebhookEndpointUpdateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionListParams;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What we send and what the sandbox answers, each held against Stripe's own description of its API: every call that this
 * product makes (sessions, refunds, disputes, events, balance, webhook endpoints), and besides them the calls that only
 * look at what these brought about (payment intents, charges, single events).
 */
@FootingTest
@ExtendWith(WhereDescribed.class)
class StripeContractTest {
    @Autowired
    private StripeStandIn standIn;

    @Autowired
    private SandboxCashier cashier;

    @Autowired
    private SandboxDesk desk;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private PublicUrls urls;

    @Autowired
    private Seller seller;

    private StripeContract contract;
    private StripeClient client;
    private StripeGateway gateway;

    @BeforeEach
    void checkTheWire() {
        contract = new StripeContract();
        client = StripeConfiguration.client(
                new StripeStandIn(contract.around(standIn.transport()), standIn.key(), standIn.webhookSecret()));
        gateway = new StripeGateway(StripeMode.SANDBOX, client, urls, seller, new Texts());
    }

    @Test
    void everyCallOfTheGatewayAndItsAnswer() {
        var order = order(
                Duration.ofMinutes(31),
                new QuoteLine("Workshop", Money.cad(10_000), "HST/TVH", new BigDecimal("13"), Money.cad(1_300)));

        var made = gateway.create(order);
        assertThat(made.outcome()).isEqualTo(SessionState.Outcome.OPEN);
        assertThat(made.amountTotal()).isEqualTo(11_300);
        assertThat(made.attempt()).isEqualTo(order.attempt());
        assertThat(gateway.create(order)).isEqualTo(made);
        assertThat(gateway.find(order.live())).contains(made);

        cashier.decline(made.id());
        assertThat(gateway.read(made.id()).outcome()).isEqualTo(SessionState.Outcome.OPEN);
        cashier.payLater(made.id());
        assertThat(gateway.read(made.id()).outcome()).isEqualTo(SessionState.Outcome.PROCESSING);
        cashier.bankAnswers(made.id(), true);
        assertThat(gateway.read(made.id()).outcome()).isEqualTo(SessionState.Outcome.PAID);
        assertThat(gateway.expire(made.id()).outcome()).isEqualTo(SessionState.Outcome.PAID);

        var other = gateway.create(order(Duration.ofMinutes(31), line(10_000)));
        assertThat(gateway.expire(other.id()).outcome()).isEqualTo(SessionState.Outcome.EXPIRED);
        var refused = gateway.create(order(Duration.ofMinutes(31), line(10_000)));
        cashier.payLater(refused.id());
        cashier.bankAnswers(refused.id(), false);
        assertThat(gateway.read(refused.id()).outcome()).isEqualTo(SessionState.Outcome.FAILED);
        assertThat(contract.seen)
                .contains(
                        "post /v1/checkout/sessions 200",
                        "get /v1/checkout/sessions 200",
                        "get /v1/checkout/sessions/{id} 200",
                        "post /v1/checkout/sessions/{id}/expire 400",
                        "post /v1/checkout/sessions/{id}/expire 200");
    }

    @Test
    void objectsBehindAPaymentAndItsRefund() throws StripeException {
        var session = gateway.create(order(Duration.ofMinutes(31), line(10_000)));
        cashier.pay(session.id());
        var intent = client.v1()
                .paymentIntents()
                .retrieve(
                        gateway.read(session.id()).paymentIntent(),
                        PaymentIntentRetrieveParams.builder()
                                .addExpand("latest_charge.balance_transaction")
                                .build());
        var transaction = intent.getLatestChargeObject().getBalanceTransactionObject();
        assertThat(transaction.getAmount()).isEqualTo(10_000);
        assertThat(transaction.getFee()).isEqualTo(320);
        assertThat(transaction.getNet()).isEqualTo(9_680);

        var refund = client.v1().refunds().create(refund(intent.getId(), 4_000L));
        assertThat(refund.getStatus()).isEqualTo("succeeded");
        assertThatThrownBy(() -> client.v1().refunds().create(refund(intent.getId(), 6_001L)))
                .isInstanceOf(InvalidRequestException.class);
        client.v1().refunds().create(refund(intent.getId(), 6_000L));
        assertThatThrownBy(() -> client.v1().refunds().create(refund(intent.getId(), 1L)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("already been refunded");
        var charge = client.v1().charges().retrieve(intent.getLatestCharge());
        assertThat(charge.getRefunded()).isTrue();
        assertThat(client.v1().refunds().retrieve(refund.getId()).getMetadata()).containsEntry("refund_id", "r1");

        client.v1().charges().list(ChargeListParams.builder().setLimit(3L).build());
        var event = client
                .v1()
                .events()
                .list(EventListParams.builder().setLimit(50L).build())
                .getData()
                .stream()
                .filter(candidate -> candidate.getType().equals("refund.created"))
                .findFirst()
                .orElseThrow();
        assertThat(client.v1()
                        .events()
                        .retrieve(event.getId())
                        .getDataObjectDeserializer()
                        .getObject())
                .containsInstanceOf(Refund.class);
    }

    @Test
    void everyOtherCallOfOursAndItsAnswer() throws StripeException {
        var account = new StripeAccount(gateway);
        var began = Instant.now().minusSeconds(1);
        var session = gateway.create(order(Duration.ofMinutes(31), line(10_000)));
        cashier.pay(session.id());
        var intent = gateway.read(session.id()).paymentIntent();
        var charge = Objects.requireNonNull(gateway.read(session.id()).charge());
        var order = refundOrder(charge, intent, 4_000);

        assertThat(account.find(order)).isEmpty();
        var made = account.refund(order);
        assertThat(made.refund()).isEqualTo(order.id());
        assertThat(account.refund(order)).isEqualTo(made);
        assertThat(account.find(order)).contains(made);
        assertThat(account.refund(made.id())).isEqualTo(made);
        var byCharge = refundOrder(charge, null, 1_000);
        assertThat(account.refund(byCharge).status()).isEqualTo(made.status());
        assertThat(account.find(byCharge)).isPresent();

        Acting.as(accounts.registrar(), Role.REGISTRAR, () -> desk.dispute(charge));
        var events = account.undelivered(began, Instant.now().plusSeconds(1));
        assertThat(events)
                .extracting(StripeEvent::type)
                .contains("checkout.session.completed", "refund.created", "charge.dispute.created");
        var disputed = events.stream()
                .filter(StripeEvent::isAboutDispute)
                .map(StripeEvent::object)
                .map(account::dispute)
                .filter(dispute -> Objects.equals(dispute.charge(), charge))
                .findFirst()
                .orElseThrow();
        assertThat(disputed.withdrawn()).isTrue();
        assertThat(disputed.amount()).isEqualTo(5_000);
        assertThat(account.balance(began, Instant.now().plusSeconds(1)))
                .extracting(BalanceLine::source)
                .contains(charge, made.id(), disputed.id());
        var endpoint = account.makeEndpoint("https://footing.example.org/webhooks/stripe");
        client.v1().webhookEndpoints().delete(endpoint.id());

        assertThat(contract.seen)
                .contains(
                        "post /v1/refunds 200",
                        "get /v1/refunds 200",
                        "get /v1/refunds/{id} 200",
                        "get /v1/events 200",
                        "get /v1/disputes/{id} 200",
                        "get /v1/balance_transactions 200",
                        "post /v1/webhook_endpoints 200");
    }

    @Test
    void aDisputeFromTheFirstNoticeToItsEnd() throws StripeException {
        var charge = paidCharge(10_000);
        var office = accounts.registrar();
        assertThat(Acting.as(office, Role.REGISTRAR, () -> desk.dispute(charge)))
                .isTrue();
        assertThat(Acting.as(office, Role.REGISTRAR, () -> desk.dispute(charge)))
                .isFalse();

        var dispute = client.v1()
                .disputes()
                .list(DisputeListParams.builder().setCharge(charge).build())
                .getData()
                .getFirst();
        assertThat(dispute.getStatus()).isEqualTo("needs_response");
        assertThat(dispute.getAmount()).isEqualTo(10_000);
        assertThat(dispute.getBalanceTransactions().getFirst().getNet()).isEqualTo(-11_500);
        assertThatThrownBy(() -> client.v1()
                        .refunds()
                        .create(RefundCreateParams.builder().setCharge(charge).build()))
                .isInstanceOf(InvalidRequestException.class)
                .matches(e -> "charge_disputed".equals(((InvalidRequestException) e).getCode()));
        var answered = client.v1()
                .disputes()
                .update(
                        dispute.getId(),
                        DisputeUpdateParams.builder()
                                .setEvidence(DisputeUpdateParams.Evidence.builder()
                                        .setUncategorizedText("Took part in all sessions")
                                        .build())
                                .setSubmit(true)
                                .build());
        assertThat(answered.getStatus()).isEqualTo("under_review");
        assertThat(answered.getEvidenceDetails().getSubmissionCount()).isOne();
        assertThat(Acting.as(office, Role.REGISTRAR, () -> desk.decide(dispute.getId(), true)))
                .isTrue();
        assertThat(client.v1().disputes().retrieve(dispute.getId()).getStatus()).isEqualTo("won");
        assertThat(client.v1()
                        .balanceTransactions()
                        .list(BalanceTransactionListParams.builder()
                                .setSource(dispute.getId())
                                .build())
                        .getData())
                .extracting(BalanceTransaction::getNet)
                .containsExactly(10_000L, -11_500L);
        assertThatThrownBy(() -> client.v1().disputes().close(dispute.getId()))
                .isInstanceOf(InvalidRequestException.class);

        var given = paidCharge(5_000);
        Acting.as(office, Role.REGISTRAR, () -> desk.dispute(given));
        var lost = client.v1()
                .disputes()
                .list(DisputeListParams.builder().setCharge(given).build())
                .getData()
                .getFirst();
        assertThat(client.v1().disputes().close(lost.getId()).getStatus()).isEqualTo("lost");
    }

    @Test
    void aRefundThatTheBankSendsBack() throws StripeException {
        var charge = paidCharge(10_000);
        var refund = client.v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setCharge(charge)
                        .setAmount(3_000L)
                        .build());
        assertThat(Acting.as(accounts.registrar(), Role.REGISTRAR, () -> desk.failRefund(refund.getId())))
                .isTrue();

        var failed = client.v1()
                .refunds()
                .retrieve(
                        refund.getId(),
                        RefundRetrieveParams.builder()
                                .addExpand("failure_balance_transaction")
                                .build());
        assertThat(failed.getStatus()).isEqualTo("failed");
        assertThat(failed.getFailureBalanceTransactionObject().getNet()).isEqualTo(3_000);
        assertThat(client.v1().charges().retrieve(charge).getAmountRefunded()).isZero();
        assertThat(client.v1()
                        .refunds()
                        .list(RefundListParams.builder().setCharge(charge).build())
                        .getData())
                .hasSize(1);
    }

    @Test
    void aDebitIsRefundedInSomeDays() throws StripeException {
        var session = gateway.create(order(Duration.ofMinutes(31), line(10_000)));
        cashier.payLater(session.id());
        cashier.bankAnswers(session.id(), true);
        var refund = client.v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setPaymentIntent(gateway.read(session.id()).paymentIntent())
                        .build());
        assertThat(refund.getStatus()).isEqualTo("pending");

        Acting.as(accounts.registrar(), Role.REGISTRAR);
        desk.advance(Duration.ofDays(6));
        Acting.asNobody();

        assertThat(client.v1().refunds().retrieve(refund.getId()).getStatus()).isEqualTo("succeeded");
    }

    @Test
    void webhookEndpointsFromTheirMakingToTheirEnd() throws StripeException {
        var made = client.v1()
                .webhookEndpoints()
                .create(WebhookEndpointCreateParams.builder()
                        .setUrl("https://footing.example.org/webhooks/stripe")
                        .addEnabledEvent(WebhookEndpointCreateParams.EnabledEvent.REFUND__CREATED)
                        .addEnabledEvent(WebhookEndpointCreateParams.EnabledEvent.CHECKOUT__SESSION__COMPLETED)
                        .setApiVersion(WebhookEndpointCreateParams.ApiVersion.VERSION_2026_07_29_DAHLIA)
                        .build());
        assertThat(made.getSecret()).startsWith("whsec_");
        assertThat(made.getApiVersion()).isEqualTo(com.stripe.Stripe.API_VERSION);
        var again = client.v1().webhookEndpoints().retrieve(made.getId());
        assertThat(again.getSecret()).isNull();
        assertThat(again.getEnabledEvents()).containsExactly("refund.created", "checkout.session.completed");
        assertThat(client.v1()
                        .webhookEndpoints()
                        .update(
                                made.getId(),
                                WebhookEndpointUpdateParams.builder()
                                        .setDisabled(true)
                                        .build())
                        .getStatus())
                .isEqualTo("disabled");
        assertThat(client.v1().webhookEndpoints().list().getData())
                .extracting(WebhookEndpoint::getId)
                .contains(made.getId());

        assertThat(client.v1().webhookEndpoints().delete(made.getId()).getDeleted())
                .isTrue();

        assertThatThrownBy(() -> client.v1().webhookEndpoints().retrieve(made.getId()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("No such webhook_endpoint");
    }

    @Test
    void eventsThatWereNotDeliveredAreFoundByTypeAndTime() throws StripeException {
        var since = Instant.now().getEpochSecond() - 1;
        var charge = paidCharge(10_000);
        client.v1()
                .refunds()
                .create(RefundCreateParams.builder().setCharge(charge).build());

        var undelivered = client.v1()
                .events()
                .list(EventListParams.builder()
                        .setDeliverySuccess(false)
                        .addType("refund.created")
                        .addType("checkout.session.completed")
                        .setCreated(
                                EventListParams.Created.builder().setGte(since).build())
                        .build());

        assertThat(undelivered.getData())
                .extracting(Event::getType)
                .contains("refund.created", "checkout.session.completed");
        assertThat(client.v1()
                        .events()
                        .list(EventListParams.builder()
                                .setDeliverySuccess(true)
                                .setType("refund.created")
                                .setCreated(EventListParams.Created.builder()
                                        .setGte(since)
                                        .build())
                                .build())
                        .getData())
                .noneMatch(event -> event.getCreated() < since);
    }

    @Test
    void anotherKeyOpensNothing() {
        var stranger = com.stripe.StripeClient.builder()
                .setApiKey("sk_test_other")
                .setHttpClient(standIn.transport())
                .build();

        assertThatThrownBy(() -> stranger.v1().refunds().list())
                .isInstanceOf(com.stripe.exception.AuthenticationException.class);
    }

    @Test
    void refusesWhatStripeRefuses() {
        var exact = order(Duration.ofMinutes(31), line(10_000));
        gateway.create(exact);
        var params = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSuccessUrl("https://example.org/");
        var sameKey = RequestOptions.builder()
                .setIdempotencyKey(exact.attempt().toString())
                .build();

        assertThatThrownBy(() -> client.v1().checkout().sessions().create(params.build(), sameKey))
                .isInstanceOf(IdempotencyException.class);
        assertThatThrownBy(() -> client.v1().checkout().sessions().create(params.build()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("line_items");
        assertThatThrownBy(() -> gateway.create(order(Duration.ofMinutes(29), line(10_000))))
                .matches(e -> ((StripeTrouble) e).isRefused());
        assertThatThrownBy(() -> gateway.create(order(Duration.ofHours(25), line(10_000))))
                .matches(e -> ((StripeTrouble) e).isRefused());
        assertThatThrownBy(() -> gateway.create(order(Duration.ofMinutes(31), line(49))))
                .matches(e -> ((StripeTrouble) e).isRefused());
        assertThatThrownBy(() -> gateway.read("cs_nowhere_1")).matches(e -> ((StripeTrouble) e).isRefused());
        var plain = StripeConfiguration.client(standIn);
        assertThatThrownBy(() -> plain.v1()
                        .checkout()
                        .sessions()
                        .create(params.putExtraParam("payment_method_types[0]", "card")
                                .build()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Received unknown parameter");
        assertThatThrownBy(() -> plain.v1()
                        .checkout()
                        .sessions()
                        .create(SessionCreateParams.builder()
                                .putExtraParam("expires_at", "soon")
                                .build()))
                .hasMessageContaining("Invalid integer");
        assertThatThrownBy(() -> plain.v1().coupons().list()).hasMessageContaining("Unrecognized request URL");
    }

    @Test
    void turnsThePagesOfAList() throws StripeException {
        for (var i = 0; i < 3; i++) {
            gateway.create(order(Duration.ofMinutes(31), line(10_000)));
        }
        var ids = new java.util.HashSet<String>();
        for (Session session : client.v1()
                .checkout()
                .sessions()
                .list(SessionListParams.builder().setLimit(2L).build())
                .autoPagingIterable()) {
            assertThat(ids.add(session.getId())).isTrue();
            if (ids.size() == 3) {
                break;
            }
        }
        assertThat(ids).hasSize(3);
    }

    @Test
    void stripesOwnSamplesAreReadByTheClient() {
        var samples = contract.read("stripe-fixtures-trimmed.json").path("resources");

        var session = ApiResource.GSON.fromJson(samples.path("checkout.session").toString(), Session.class);
        assertThat(session.getId()).startsWith("cs_test_");
        assertThat(SessionState.outcome(session.getStatus(), session.getPaymentStatus(), java.util.Optional.empty()))
                .isEqualTo(SessionState.Outcome.OPEN);
        assertThat(ApiResource.GSON
                        .fromJson(samples.path("charge").toString(), Charge.class)
                        .getPaid())
                .isTrue();
        assertThat(ApiResource.GSON
                        .fromJson(samples.path("refund").toString(), Refund.class)
                        .getStatus())
                .isEqualTo("succeeded");
    }

    private String paidCharge(long cents) throws StripeException {
        var session = gateway.create(order(Duration.ofMinutes(31), line(cents)));
        cashier.pay(session.id());
        return client.v1()
                .paymentIntents()
                .retrieve(gateway.read(session.id()).paymentIntent())
                .getLatestCharge();
    }

    private static RefundCreateParams refund(String intent, long amount) {
        return RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setAmount(amount)
                .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER)
                .putMetadata("refund_id", "r1")
                .build();
    }

    private static RefundOrder refundOrder(String charge, @Nullable String intent, long cents) {
        return new RefundOrder(
                new RefundId(UUID.randomUUID()), PaymentId.next(), intent, charge, Money.cad(cents), false, 0);
    }

    private static QuoteLine line(long cents) {
        return new QuoteLine("Workshop", Money.cad(cents), "", BigDecimal.ZERO, Money.cad(0));
    }

    private static PageOrder order(Duration life, QuoteLine line) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new PageOrder(
                new LiveAttempt(PaymentId.next(), AttemptId.next(), null, now, now.plus(life)),
                List.of(line),
                line.net().plus(line.tax()),
                new Order(
                        UUID.randomUUID(),
                        AccountId.next(),
                        "Ada Payer",
                        "Workshop",
                        Languages.code(Languages.FRENCH),
                        "back",
                        "token",
                        ""));
    }
}
