package ca.footing.change;

import ca.footing.refund.Offer;
import ca.footing.refund.Paid;
import ca.footing.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Currency;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What comes back of what was paid and what is kept, in minor units; both with tax, and together what was paid. */
@Embeddable
record Decision(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Remedy remedy,

        long paidMinor,
        long returnedMinor,
        long keptMinor,
        long keptTaxMinor,
        @JdbcTypeCode(SqlTypes.CHAR) Currency currency) {
    static Decision nothing() {
        return new Decision(Remedy.NONE, 0, 0, 0, 0, Money.CAD);
    }

    /** Everything is kept where no offer is made. */
    static Decision of(Remedy remedy, Paid paid, @Nullable Offer offer) {
        var gross = paid.gross();
        if (offer == null) {
            return new Decision(
                    Remedy.NONE, gross.minor(), 0, gross.minor(), paid.tax().minor(), gross.currency());
        }
        return new Decision(
                remedy,
                gross.minor(),
                offer.amount().minor(),
                offer.kept().minor(),
                offer.keptTax().minor(),
                gross.currency());
    }

    /** A difference that comes back. */
    static Decision back(Money amount) {
        return amount.isZero()
                ? nothing()
                : new Decision(Remedy.REFUND, amount.minor(), amount.minor(), 0, 0, amount.currency());
    }

    Money paid() {
        return new Money(paidMinor, currency);
    }

    Money returned() {
        return new Money(returnedMinor, currency);
    }

    Money kept() {
        return new Money(keptMinor, currency);
    }

    Money keptTax() {
        return new Money(keptTaxMinor, currency);
    }
}
