package ca.footing.payment;

import ca.footing.shared.Money;
import ca.footing.shared.Province;
import ca.footing.tax.Quote;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A price as it was agreed, and what a credit pays of it; what arrives is compared with it to the cent. */
@Embeddable
class FrozenQuote {
    @Column(columnDefinition = "char(3)")
    private Currency currency;

    private long net;
    private long tax;
    private long total;
    private long credit;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PaymentMethod method;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Province taxProvince;

    @ElementCollection
    @CollectionTable(name = "payment_line", joinColumns = @JoinColumn(name = "payment_id"))
    @OrderColumn(name = "position")
    private List<PaymentLine> lines;

    @SuppressWarnings("NullAway.Init")
    protected FrozenQuote() {}

    FrozenQuote(CheckoutRequest request) {
        var quote = request.quote();
        this.credit = request.credit().minor();
        this.method = request.method();
        this.currency = quote.total().currency();
        this.net = quote.net().minor();
        this.tax = quote.tax().minor();
        this.total = quote.total().minor();
        this.taxProvince = quote.taxProvince();
        this.lines = new ArrayList<>(quote.lines().stream().map(PaymentLine::of).toList());
    }

    Quote quote() {
        return new Quote(
                lines.stream().map(line -> line.in(currency)).toList(),
                taxProvince,
                new Money(net, currency),
                new Money(tax, currency),
                total());
    }

    Money total() {
        return new Money(total, currency);
    }

    Money credit() {
        return new Money(credit, currency);
    }

    /** What has to arrive in money. */
    Money due() {
        return total().minus(credit());
    }

    PaymentMethod method() {
        return method;
    }

    /** Whether somebody has to be sent to the hosted page. */
    boolean needsPage() {
        return method == PaymentMethod.CARD && !due().isZero();
    }

    boolean isSameAs(CheckoutRequest request) {
        return credit().equals(request.credit()) && method == request.method() && isSameAs(request.quote());
    }

    private boolean isSameAs(Quote quote) {
        var theirs = quote.lines().stream().map(PaymentLine::of).toList();
        return taxProvince == quote.taxProvince() && total().equals(quote.total()) && theirs.equals(lines);
    }
}
