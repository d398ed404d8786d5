package ca.footing.payment.ui;

import ca.footing.payment.PaymentId;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.Receipts;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A receipt as a page of its own, to print or save. */
@RestController
class ReceiptPage {
    /** The document carries its own styles and needs nothing else. */
    private static final String NOTHING_BUT_STYLES =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Receipts receipts;

    ReceiptPage(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping(PaymentRoutes.RECEIPT_DOCUMENT)
    ResponseEntity<String> page(@PathVariable String paymentId, HttpServletResponse response) {
        var payment = Ids.parse(paymentId).map(PaymentId::new).orElseThrow(RecordNotFound::new);
        var receipt = receipts.receipt(payment);
        response.setHeader("Content-Security-Policy", NOTHING_BUT_STYLES);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(receipt.html());
    }

    @ExceptionHandler(RecordNotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {}
}
