package ca.footing.refund;

import ca.footing.shared.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;

/** How policies and terms are kept as text: with a cohort, and frozen with a purchase. */
public final class RefundTermsFormat {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RefundTermsFormat() {}

    public static String write(RefundPolicy policy) {
        return JSON.writeValueAsString(policy);
    }

    public static RefundPolicy policy(String kept) {
        return JSON.readValue(kept, RefundPolicy.class);
    }

    public static String write(RefundTerms terms) {
        return JSON.writeValueAsString(terms);
    }

    /**
     * The terms of a purchase.
     *
     * @param cohort the terms of its cohort today: purchases before November 2026 kept dates and parts only
     */
    public static RefundTerms terms(String kept, RefundTerms cohort) {
        return kept.startsWith("[") ? dated(JSON.readValue(kept, Dated[].class), cohort) : terms(kept);
    }

    static RefundTerms terms(String kept) {
        return JSON.readValue(kept, RefundTerms.class);
    }

    private static RefundTerms dated(Dated[] lines, RefundTerms cohort) {
        var firstDay = LocalDate.ofInstant(cohort.firstSession(), cohort.zone());
        var tiers = Arrays.stream(lines)
                .filter(line -> line.percent() > 0 && !line.until().isAfter(firstDay))
                .map(line -> RefundTier.refund(
                        Notice.days((int) ChronoUnit.DAYS.between(line.until(), firstDay)),
                        Share.of(line.percent(), line.fee())))
                .toArray(RefundTier[]::new);
        return new RefundTerms(RefundPolicy.refunds(tiers), cohort.firstSession(), cohort.zone());
    }

    /** How a purchase kept a line at first. */
    private record Dated(LocalDate until, int percent, Money fee) {}
}
