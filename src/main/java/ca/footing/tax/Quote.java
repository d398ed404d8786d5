package ca.footing.tax;

import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A price made up by line; the total is what is paid. {@code taxProvince} is the place of supply. */
public record Quote(List<QuoteLine> lines, Province taxProvince, Money net, Money tax, Money total) {
    public Quote {
        lines = List.copyOf(lines);
    }

    /** Sums the lines up. @throws IllegalArgumentException without lines */
    public static Quote of(List<QuoteLine> lines, Province taxProvince) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Nothing to price");
        }
        var net = lines.stream().map(QuoteLine::net).reduce(Money::plus).orElseThrow();
        var tax = lines.stream().map(QuoteLine::tax).reduce(Money::plus).orElseThrow();
        return new Quote(lines, taxProvince, net, tax, net.plus(tax));
    }

    /**
     * The pro-rata part of this quote whose total is exactly that amount, tax included; used for credit notes, deposits
     * and balances (ETA s. 232: the tax in proportion). Lines share it in proportion to their totals, and each tax in
     * proportion to its own amount, HALF_UP; the net amount takes what is left, so no cent is lost.
     *
     * @throws IllegalArgumentException when it is negative or more than the total
     */
    public Quote portion(Money gross) {
        if (gross.isNegative() || gross.compareTo(total) > 0) {
            throw new IllegalArgumentException(gross + " is no part of " + total);
        }
        var parts = new ArrayList<QuoteLine>();
        var before = 0L;
        var given = 0L;
        for (var line : lines) {
            before += line.total().minor();
            var until = share(gross, before, total);
            parts.add(part(line, new Money(until - given, gross.currency())));
            given = until;
        }
        return of(parts, taxProvince);
    }

    /**
     * The pro-rata part that follows when another part was given before, so that all parts together are this quote to
     * the cent, tax included: a second partial refund, the balance after a deposit.
     *
     * @param before the total of all earlier parts
     * @throws IllegalArgumentException when both together are more than the total, or one is negative
     */
    public Quote portion(Money before, Money gross) {
        if (gross.isNegative()) {
            throw new IllegalArgumentException(gross + " is no part of " + total);
        }
        return portion(before.plus(gross)).minus(portion(before));
    }

    /** Each tax summed over the lines, with what it was charged on: for the books and the foot of a document. */
    public List<TaxSum> taxes() {
        var sums = new LinkedHashMap<String, TaxSum>();
        for (var line : lines) {
            for (var tax : line.taxes()) {
                sums.merge(
                        tax.name() + tax.rate(),
                        new TaxSum(tax.name(), tax.rate(), line.net(), tax.amount()),
                        TaxSum::plus);
            }
        }
        return List.copyOf(sums.values());
    }

    /** What of the net amount is for exempt supplies. */
    public Money exempt() {
        return lines.stream()
                .filter(QuoteLine::exempt)
                .map(QuoteLine::net)
                .reduce(new Money(0, total.currency()), Money::plus);
    }

    private Quote minus(Quote other) {
        var rest = new ArrayList<QuoteLine>();
        for (var i = 0; i < lines.size(); i++) {
            var mine = lines.get(i);
            var theirs = other.lines.get(i);
            var taxes = new ArrayList<LineTax>();
            for (var t = 0; t < mine.taxes().size(); t++) {
                var tax = mine.taxes().get(t);
                taxes.add(tax.of(tax.amount().minus(theirs.taxes().get(t).amount())));
            }
            rest.add(new QuoteLine(mine.description(), mine.net().minus(theirs.net()), taxes, mine.exempt()));
        }
        return of(rest, taxProvince);
    }

    private static QuoteLine part(QuoteLine line, Money gross) {
        var taxes = line.taxes().stream()
                .map(tax -> tax.of(new Money(share(gross, tax.amount().minor(), line.total()), gross.currency())))
                .toList();
        var net = taxes.stream().map(LineTax::amount).reduce(gross, Money::minus);
        return new QuoteLine(line.description(), net, taxes, line.exempt());
    }

    /** {@code gross * part / whole}, HALF_UP. */
    private static long share(Money gross, long part, Money whole) {
        if (whole.isZero()) {
            return 0;
        }
        var doubled = BigInteger.valueOf(gross.minor())
                .multiply(BigInteger.valueOf(part))
                .shiftLeft(1);
        var divisor = BigInteger.valueOf(whole.minor());
        return doubled.add(divisor).divide(divisor.shiftLeft(1)).longValueExact();
    }
}
