package ca.footing.payment;

import ca.footing.shared.Texts;
import ca.footing.shared.Tokens;
import ca.footing.tax.Seller;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Issues receipts: gives the number, writes the page in the buyer's language, keeps it with its hash. */
@Component
class ReceiptPrinter {
    private final TemplateEngine templates;
    private final ReceiptRepository receipts;
    private final DocumentNumbers numbers;
    private final Seller seller;
    private final Texts texts;
    private final Clock clock;

    ReceiptPrinter(
            TemplateEngine templates,
            ReceiptRepository receipts,
            DocumentNumbers numbers,
            Seller seller,
            Texts texts,
            Clock clock) {
        this.templates = templates;
        this.receipts = receipts;
        this.numbers = numbers;
        this.seller = seller;
        this.texts = texts;
        this.clock = clock;
    }

    boolean isIssued(PaymentId payment) {
        return receipts.findById(payment).isPresent();
    }

    /** Issues the receipt of a payment in the caller's transaction and returns its number; test receipts have their own series. */
    String issue(Payment payment) {
        var now = clock.instant();
        var number = numbers.next(
                payment.isLive() ? "R" : "T", now.atZone(seller.zone()).getYear());
        var output = new StringOutput();
        templates.render(
                "payment/receipt.jte", Map.of("receipt", payment.receipt(number, now, seller), "texts", texts), output);
        var html = output.toString();
        receipts.save(new Receipt(payment.id(), number, now, html, Tokens.hash(html)));
        return number;
    }
}
