package ca.footing.payment.sandbox;

import java.util.List;
import java.util.Locale;

/** What the test page shows. */
public record TestCheckout(
        Locale locale,
        List<Line> lines,
        String total,
        boolean open,
        boolean awaitsBank,
        String notice,
        String message,
        String cancelUrl,
        String returnUrl,
        String csrfName,
        String csrfToken) {
    /** One line of what is paid for. */
    public record Line(String name, String amount) {}
}
