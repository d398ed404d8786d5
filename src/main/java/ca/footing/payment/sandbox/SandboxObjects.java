package ca.footing.payment.sandbox;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes objects with every field that Stripe's have; what does not apply is null, as there. */
@Component
@SandboxOnly
class SandboxObjects {
    private static final String SESSION = """
            {"object":"checkout.session","livemode":false,"mode":"payment","payment_status":"unpaid","status":"open",
            "adaptive_pricing":{"enabled":false},"after_expiration":null,"allow_promotion_codes":null,
            "automatic_tax":{"enabled":false,"liability":null,"provider":null,"status":null},
            "billing_address_collection":null,"client_secret":null,"collected_information":null,"consent":null,
            "consent_collection":null,"currency_conversion":null,"custom_fields":[],
            "custom_text":{"after_submit":null,"shipping_address":null,"submit":null,"terms_of_service_acceptance":null},
            "customer":null,"customer_account":null,"customer_creation":"if_required","customer_details":null,
            "customer_email":null,"discounts":[],"integration_identifier":null,"invoice":null,
            "invoice_creation":{"enabled":false,"invoice_data":{"account_tax_ids":null,"custom_fields":null,
            "description":null,"footer":null,"issuer":null,"metadata":{},"rendering_options":null}},
            "managed_payments":{"enabled":false},"origin_context":null,"payment_intent":null,"payment_link":null,
            "payment_method_collection":"if_required","payment_method_configuration_details":null,
            "payment_method_options":{},"payment_method_types":["card","acss_debit"],"permissions":null,
            "phone_number_collection":{"enabled":false},"recovered_from":null,"saved_payment_method_options":null,
            "setup_intent":null,"shipping_address_collection":null,"shipping_cost":null,"shipping_options":[],
            "submit_type":null,"subscription":null,
            "total_details":{"amount_discount":0,"amount_shipping":0,"amount_tax":0},"wallet_options":null}
            """;
    private static final String INTENT = """
            {"object":"payment_intent","livemode":false,"amount_capturable":0,"amount_received":0,"application":null,
            "application_fee_amount":null,"automatic_payment_methods":null,"canceled_at":null,
            "cancellation_reason":null,"capture_method":"automatic_async","client_secret":null,
            "confirmation_method":"automatic","customer":null,"customer_account":null,"description":null,
            "excluded_payment_method_types":null,"last_payment_error":null,"latest_charge":null,
            "managed_payments":{"enabled":false},"next_action":null,"on_behalf_of":null,"payment_method":null,
            "payment_method_configuration_details":null,"payment_method_options":{},"processing":null,
            "receipt_email":null,"review":null,"setup_future_usage":null,"shipping":null,"source":null,
            "statement_descriptor":null,"statement_descriptor_suffix":null,"transfer_group":null}
            """;
    private static final String CHARGE = """
            {"object":"charge","livemode":false,"amount_refunded":0,"application":null,"application_fee":null,
            "application_fee_amount":null,"billing_details":{"address":{"city":null,"country":null,"line1":null,
            "line2":null,"postal_code":null,"state":null},"email":null,"name":null,"phone":null,"tax_id":null},
            "calculated_statement_descriptor":null,"captured":true,"customer":null,"description":null,
            "disputed":false,"failure_balance_transaction":null,"failure_code":null,"failure_message":null,
            "fraud_details":{},"on_behalf_of":null,"outcome":null,"paid":true,"payment_method":null,
            "payment_method_details":null,"receipt_email":null,"receipt_number":null,"receipt_url":null,
            "refunded":false,"review":null,"shipping":null,"source":null,"source_transfer":null,
            "statement_descriptor":null,"statement_descriptor_suffix":null,"status":"succeeded",
            "transfer_data":null,"transfer_group":null}
            """;
    private static final String TRANSACTION = """
            {"object":"balance_transaction","balance_type":"payments","description":null,"exchange_rate":null,
            "status":"available"}
            """;
    private static final String REFUND = """
            {"object":"refund","customer":null,"customer_account":null,"payment_method":null,"receipt_number":null,
            "source_transfer_reversal":null,"status":"succeeded","transfer_reversal":null}
            """;
    private static final String EVENT = """
            {"object":"event","livemode":false,"pending_webhooks":1,"request":{"id":null,"idempotency_key":null}}
            """;

    private final SandboxStore store;
    private final Clock clock;

    SandboxObjects(SandboxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    ObjectNode session() {
        return make(SESSION, "cs");
    }

    /** @param status of the intent; a charge is added when money moved */
    ObjectNode intent(ObjectNode session, String status, String method) {
        var intent = make(INTENT, "pi");
        intent.put("amount", session.path("amount_total").longValue())
                .put("currency", session.path("currency").stringValue())
                .put("status", status);
        intent.put("client_secret", intent.path("id").stringValue() + "_secret_" + SandboxIds.random(24));
        intent.putArray("payment_method_types").add(method);
        intent.set("metadata", session.path("_intent_metadata").deepCopy());
        return intent;
    }

    ObjectNode charge(ObjectNode intent) {
        var charge = make(CHARGE, "ch");
        charge.put("amount", intent.path("amount").longValue())
                .put("amount_captured", intent.path("amount").longValue())
                .put("currency", intent.path("currency").stringValue())
                .put("payment_intent", intent.path("id").stringValue());
        charge.set("metadata", intent.path("metadata").deepCopy());
        return charge;
    }

    ObjectNode transaction(ObjectNode source, String type, long amount, long fee) {
        var transaction = make(TRANSACTION, "txn");
        transaction
                .put("amount", amount)
                .put("fee", fee)
                .put("net", amount - fee)
                .put("available_on", now())
                .put("currency", source.path("currency").stringValue())
                .put("source", source.path("id").stringValue())
                .put("type", type)
                .put("reporting_category", type);
        var details = transaction.putArray("fee_details");
        if (fee > 0) {
            details.addObject()
                    .put("amount", fee)
                    .put("currency", source.path("currency").stringValue())
                    .put("description", "Stripe processing fees")
                    .put("type", "stripe_fee")
                    .putNull("application");
        }
        return transaction;
    }

    ObjectNode refund(ObjectNode charge, long amount, String reason, Map<String, String> metadata) {
        var refund = make(REFUND, "re");
        refund.put("amount", amount)
                .put("charge", charge.path("id").stringValue())
                .put("currency", charge.path("currency").stringValue())
                .put("payment_intent", charge.path("payment_intent").stringValue());
        refund.put("reason", reason.isEmpty() ? null : reason);
        refund.set("metadata", texts(metadata));
        return refund;
    }

    ObjectNode event(String type, ObjectNode object) {
        var event = make(EVENT, "evt");
        event.put("type", type).put("api_version", com.stripe.Stripe.API_VERSION);
        event.putObject("data").set("object", visible(object));
        return event;
    }

    ObjectNode texts(Map<String, String> values) {
        var node = store.json().createObjectNode();
        values.forEach(node::put);
        return node;
    }

    /** Without the fields that the sandbox keeps for itself; their names begin with an underscore. */
    static ObjectNode visible(ObjectNode object) {
        var copy = object.deepCopy();
        copy.propertyNames().stream()
                .filter(name -> name.startsWith("_"))
                .toList()
                .forEach(copy::remove);
        return copy;
    }

    ObjectNode make(String template, String prefix) {
        return store.parse(template).put("id", SandboxIds.next(prefix)).put("created", now());
    }
}
