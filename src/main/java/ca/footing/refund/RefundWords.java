package ca.footing.refund;

import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says a schedule in dates and words, the same on every screen, public page and mail. */
public final class RefundWords {
    private final RefundTerms terms;
    private final Locale locale;
    private final Say say;

    /** Where the texts come from: {@code getTranslation} in a screen, {@code Texts.get} elsewhere. */
    @FunctionalInterface
    public interface Say {
        String text(String key, Object... args);
    }

    /** A date, and what comes back until then. */
    public record Line(String when, String what) {}

    public RefundWords(RefundTerms terms, Locale locale, Say say) {
        this.terms = terms;
        this.locale = locale;
        this.say = say;
    }

    public List<Line> lines() {
        return terms.steps().stream().map(this::line).toList();
    }

    /** Those that still matter: what has passed is left out. */
    public List<Line> lines(Instant now) {
        var today = LocalDate.ofInstant(now, terms.zone());
        return terms.steps().stream()
                .filter(step -> step.until() == null || !step.until().isBefore(today))
                .map(this::line)
                .toList();
    }

    /** What else may be done with a place: cooling-off, moves, a colleague, the life of a credit. */
    public List<String> notes() {
        var policy = terms.policy();
        var notes = new ArrayList<String>();
        if (policy.coolingOff().days() > 0) {
            notes.add(say.text(
                    "refund.cooling." + policy.coolingOff().unit(),
                    policy.coolingOff().days()));
        }
        terms.movableUntil().ifPresent(day -> notes.add(move(policy.transfers(), day)));
        if (policy.substitution()) {
            notes.add(say.text("refund.substitution"));
        }
        if (policy.offersCredit()) {
            notes.add(say.text("refund.creditLife", policy.creditMonths()));
        }
        return notes;
    }

    private String move(TransferRule rule, LocalDate day) {
        var until = Formats.date(day, locale);
        return rule.fee().isZero()
                ? say.text("refund.move", until, rule.most())
                : say.text("refund.moveFee", until, rule.most(), money(rule.fee()));
    }

    private Line line(RefundStep step) {
        var until = step.until();
        if (until == null) {
            return new Line(
                    say.text(terms.policy().tiers().isEmpty() ? "refund.always" : "refund.after"),
                    say.text(terms.policy().medicalException() ? "refund.nothingMedical" : "refund.nothing"));
        }
        return new Line(say.text("refund.until", Formats.date(until, locale)), what(step.tier()));
    }

    private String what(RefundTier tier) {
        if (tier.refund() == null) {
            return say.text("refund.creditOnly", share(tier.credit()));
        }
        return tier.credit() == null
                ? say.text("refund.refundOnly", share(tier.refund()))
                : say.text("refund.either", share(tier.refund()), share(tier.credit()));
    }

    private String share(@Nullable Share share) {
        if (share == null) {
            return "";
        }
        var percent = Formats.percent(BigDecimal.valueOf(share.percent()), locale);
        if (share.fee().isZero()) {
            return say.text(share.lessCardFee() ? "refund.share.card" : "refund.share.plain", percent);
        }
        var fee = terms.policy().feesBeforeTax() ? say.text("refund.plusTax", money(share.fee())) : money(share.fee());
        return say.text(share.lessCardFee() ? "refund.share.feeCard" : "refund.share.fee", percent, fee);
    }

    private String money(Money amount) {
        return Formats.money(amount, locale);
    }
}
