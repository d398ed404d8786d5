package ca.footing.tax;

import ca.footing.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One line of a price: what it is, its net amount, and each tax on it; no tax where none applies.
 *
 * @param exempt an exempt supply: not taxable even for a registered seller
 */
public record QuoteLine(String description, Money net, List<LineTax> taxes, boolean exempt) {
    public QuoteLine {
        taxes = List.copyOf(taxes);
    }

    /** A taxable line; without taxes when the seller is not registered. */
    public QuoteLine(String description, Money net, List<LineTax> taxes) {
        this(description, net, taxes, false);
    }

    /** A line with one tax, or with none when its name is empty. */
    public QuoteLine(String description, Money net, String taxName, BigDecimal taxRate, Money tax) {
        this(description, net, taxName.isEmpty() ? List.of() : List.of(new LineTax(taxName, taxRate, tax)));
    }

    /** All taxes on the line together. */
    public Money tax() {
        return taxes.stream().map(LineTax::amount).reduce(new Money(0, net.currency()), Money::plus);
    }

    public Money total() {
        return net.plus(tax());
    }

    /** All percentages together; zero when no tax applies. */
    public BigDecimal taxRate() {
        return taxes.stream().map(LineTax::rate).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** In both languages, {@code HST/TVH} or {@code GST/TPS + QST/TVQ}; empty when no tax applies. */
    public String taxName() {
        return taxes.stream().map(LineTax::name).collect(Collectors.joining(" + "));
    }

    /** In one language: {@code HST} or {@code TVH}, {@code GST + QST} or {@code TPS + TVQ}. */
    public String taxName(Locale locale) {
        return taxes.stream().map(tax -> tax.name(locale)).collect(Collectors.joining(" + "));
    }
}
