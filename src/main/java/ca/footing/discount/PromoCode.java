package ca.footing.discount;

import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A promo code: its value, dates, limits and scope. How often it was used is changed by {@link PromoCodeRepository} alone. */
@Entity
@Table(name = "promo_code")
class PromoCode {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,39}");

    @EmbeddedId
    private PromoCodeId id;

    @Version
    private Integer version;

    private String code;
    private String note;
    private @Nullable Integer percent;

    @EmbeddedColumnNaming("amount_%s")
    private @Nullable Money amount;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private @Nullable LocalDate validFrom;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private @Nullable LocalDate validUntil;

    private @Nullable Integer totalLimit;
    private int personLimit;

    @Column(updatable = false)
    private int used;

    @EmbeddedColumnNaming("series_%s")
    private @Nullable SeriesId series;

    @EmbeddedColumnNaming("cohort_%s")
    private @Nullable CohortId cohort;

    private boolean ended;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected PromoCode() {}

    /** @throws PromoInvalid */
    @SuppressWarnings("NullAway.Init")
    PromoCode(PromoDraft draft, Instant now) {
        var amountGiven = draft.amount();
        var wrongAmount = amountGiven != null && (amountGiven.isZero() || amountGiven.isNegative());
        var share = draft.percent();
        var wrongPercent = share != null && (share < 1 || share > 100);
        var limit = draft.totalLimit();
        var from = draft.from();
        var until = draft.until();
        if (!FORM.matcher(name(draft.code())).matches()
                || (share == null) == (amountGiven == null)
                || wrongAmount
                || wrongPercent
                || limit != null && limit < 1
                || draft.personLimit() < 1
                || from != null && until != null && until.isBefore(from)) {
            throw new PromoInvalid();
        }
        this.id = PromoCodeId.next();
        this.code = name(draft.code());
        this.note = draft.note().strip();
        this.percent = share;
        this.amount = amountGiven;
        this.validFrom = from;
        this.validUntil = until;
        this.totalLimit = limit;
        this.personLimit = draft.personLimit();
        this.series = draft.series();
        this.cohort = draft.cohort();
        this.createdAt = now;
    }

    /** Upper and lower case are the same, and spaces around do not count. */
    static String name(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    PromoCodeId id() {
        return id;
    }

    int personLimit() {
        return personLimit;
    }

    boolean isFor(SeriesId itsSeries, CohortId itsCohort, LocalDate today) {
        return !ended
                && (series == null || series.equals(itsSeries))
                && (cohort == null || cohort.equals(itsCohort))
                && (validFrom == null || !today.isBefore(validFrom))
                && (validUntil == null || !today.isAfter(validUntil));
    }

    void end() {
        ended = true;
    }

    Reduction reduction() {
        return new Reduction(code, percent, amount);
    }

    @Nullable
    SeriesId series() {
        return series;
    }

    @Nullable
    CohortId cohort() {
        return cohort;
    }

    PromoRow row(@Nullable LocalizedText scope) {
        return new PromoRow(
                id,
                new PromoDraft(
                        code, note, percent, amount, validFrom, validUntil, totalLimit, personLimit, series, cohort),
                used,
                ended,
                scope);
    }
}
