package ca.footing.payment;

import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.Texts;
import ca.footing.tax.QuoteLine;
import ca.footing.tax.Seller;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.AdaptivePricing;
import com.stripe.param.checkout.SessionCreateParams.AutomaticTax;
import com.stripe.param.checkout.SessionCreateParams.CustomText;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What Stripe is told about a payment: amounts to the cent with the tax as lines of their own, opaque ids, where to come
 * back to. No name, no address, no payment method types; nothing is left to an account's defaults.
 */
class PageRequest {
    private static final int STRIPE_DECIMALS = 2;

    private final PublicUrls urls;
    private final Seller seller;
    private final Texts texts;

    PageRequest(PublicUrls urls, Seller seller, Texts texts) {
        this.urls = urls;
        this.seller = seller;
        this.texts = texts;
    }

    /** The same order gives the same request, byte by byte. @throws IllegalArgumentException for a currency with other decimals */
    SessionCreateParams of(PageOrder order) {
        if (order.total().currency().getDefaultFractionDigits() != STRIPE_DECIMALS) {
            throw new IllegalArgumentException("Amounts in " + order.total().currency() + " are not supported");
        }
        var ids = Map.of(
                "attempt",
                order.attempt().toString(),
                "payment",
                order.payment().toString());
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setUiMode(SessionCreateParams.UiMode.HOSTED_PAGE)
                .setClientReferenceId(order.attempt().toString())
                .putAllMetadata(ids)
                .setPaymentIntentData(
                        PaymentIntentData.builder().putAllMetadata(ids).build())
                .setAutomaticTax(AutomaticTax.builder().setEnabled(false).build())
                .setAdaptivePricing(AdaptivePricing.builder().setEnabled(false).build())
                .setLocale(
                        Languages.isFrench(order.order().locale())
                                ? SessionCreateParams.Locale.FR_CA
                                : SessionCreateParams.Locale.EN)
                .setExpiresAt(order.expiresAt().getEpochSecond())
                .setCustomText(CustomText.builder()
                        .setSubmit(CustomText.Submit.builder()
                                .setMessage(until(order))
                                .build())
                        .build())
                .setSuccessUrl(
                        urls.absolute(PaymentRoutes.returned(order.order().returnToken())))
                .setCancelUrl(urls.absolute(order.order().returnTo()))
                .addAllLineItem(lines(order))
                .build();
    }

    /** The payer is warned of the end of the page where they see it, and told how to have more time. */
    private String until(PageOrder order) {
        var locale = order.order().locale();
        var end = order.expiresAt().atZone(seller.zone());
        return texts.get(
                locale,
                "payment.page.until",
                Formats.time(end.toLocalTime(), locale) + " "
                        + Formats.zone(seller.zone(), end.toLocalDateTime(), locale));
    }

    /** Stripe takes no negative line: with a reduction among them, or a credit, one line stands for all. */
    private List<LineItem> lines(PageOrder order) {
        if (!isSum(order) || order.lines().stream().anyMatch(line -> line.net().isNegative())) {
            return List.of(line(order.order().description(), order.total()));
        }
        var locale = order.order().locale();
        var items = new LinkedHashMap<String, Money>();
        var result = new java.util.ArrayList<LineItem>();
        for (var line : order.lines()) {
            result.add(line(line.description(), line.net()));
            if (!line.tax().isZero()) {
                items.merge(tax(line, locale), line.tax(), Money::plus);
            }
        }
        items.forEach((name, amount) -> result.add(line(name, amount)));
        return result;
    }

    private static boolean isSum(PageOrder order) {
        return order.lines().stream()
                        .mapToLong(line -> line.net().plus(line.tax()).minor())
                        .sum()
                == order.total().minor();
    }

    private String tax(QuoteLine line, Locale locale) {
        return line.taxName(locale) + " " + Formats.percent(line.taxRate(), locale) + " (" + seller.taxNumber() + ")";
    }

    private static LineItem line(String name, Money amount) {
        return LineItem.builder()
                .setQuantity(1L)
                .setPriceData(LineItem.PriceData.builder()
                        .setCurrency(amount.currency().getCurrencyCode().toLowerCase(Locale.ROOT))
                        .setUnitAmount(amount.minor())
                        .setProductData(LineItem.PriceData.ProductData.builder()
                                .setName(name)
                                .build())
                        .build())
                .build();
    }
}
