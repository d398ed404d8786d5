package ca.footing.payment.sandbox;

import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Texts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The page that stands where Stripe's hosted page would: plain HTML, no card field, nothing to mistake for the real one. */
@RestController
@SandboxOnly
class SandboxCheckoutPage {
    static final String PATTERN = "/test-checkout/**";

    private static final String PAGE = "/test-checkout/{session}";

    private final TemplateEngine templates;
    private final SandboxSessions sessions;
    private final SandboxCashier cashier;
    private final SandboxStore store;
    private final SandboxWebhooks webhooks;
    private final Texts texts;

    SandboxCheckoutPage(
            TemplateEngine templates,
            SandboxSessions sessions,
            SandboxCashier cashier,
            SandboxStore store,
            SandboxWebhooks webhooks,
            Texts texts) {
        this.templates = templates;
        this.sessions = sessions;
        this.cashier = cashier;
        this.store = store;
        this.webhooks = webhooks;
        this.texts = texts;
    }

    static String address(String session) {
        return "test-checkout/" + session;
    }

    @GetMapping(PAGE)
    ResponseEntity<String> show(
            @PathVariable String session,
            @RequestAttribute(name = "_csrf", required = false) @Nullable CsrfToken csrf) {
        return page(sessions.current(session), "", csrf);
    }

    /** @param act what the payer chose; anything else shows the page again */
    @PostMapping(PAGE)
    ResponseEntity<String> act(
            @PathVariable String session,
            @RequestParam String act,
            @RequestAttribute(name = "_csrf", required = false) @Nullable CsrfToken csrf) {
        var done =
                switch (act) {
                    case "pay" -> cashier.pay(session);
                    case "later" -> cashier.payLater(session);
                    case "bank-pays" -> cashier.bankAnswers(session, true);
                    case "bank-refuses" -> cashier.bankAnswers(session, false);
                    default -> false;
                };
        if (!done) {
            var declined = "decline".equals(act) && cashier.decline(session);
            return page(sessions.current(session), declined ? "declined" : "", csrf);
        }
        webhooks.soon();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(
                        URI.create(sessions.current(session).path("success_url").stringValue()))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<Void> missing(SandboxError e) {
        return ResponseEntity.notFound().build();
    }

    private ResponseEntity<String> page(ObjectNode session, String notice, @Nullable CsrfToken csrf) {
        var output = new StringOutput();
        templates.render(
                "payment/test-checkout.jte", Map.of("page", content(session, notice, csrf), "texts", texts), output);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(output.toString());
    }

    private TestCheckout content(ObjectNode session, String notice, @Nullable CsrfToken csrf) {
        var locale = Languages.of(session.path("locale").stringValue());
        var lines = StreamSupport.stream(session.path("_line_items").spliterator(), false)
                .map(line -> new TestCheckout.Line(
                        line.path("name").stringValue(),
                        money(line.path("amount").longValue(), session, locale)))
                .toList();
        var awaitsBank = store.find(session.path("payment_intent").asString(""))
                .filter(intent -> "processing".equals(intent.path("status").stringValue()))
                .isPresent();
        return new TestCheckout(
                locale,
                lines,
                money(session.path("amount_total").longValue(), session, locale),
                SandboxSessions.isOpen(session),
                awaitsBank,
                notice,
                session.path("custom_text").path("submit").path("message").asString(""),
                session.path("cancel_url").asString("/"),
                session.path("success_url").stringValue(),
                csrf == null ? "" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken());
    }

    private static String money(long minor, ObjectNode session, Locale locale) {
        var currency =
                Currency.getInstance(session.path("currency").stringValue().toUpperCase(Locale.ROOT));
        return Formats.money(new Money(minor, currency), locale);
    }
}
