package ca.footing.tax;

import ca.footing.shared.ForAnyone;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Canadian sales tax by place of supply; rates are effective-dated rows, never code. */
@Service
@Transactional(readOnly = true)
public class Taxes {
    private final JdbcClient jdbc;
    private final Seller seller;

    Taxes(JdbcClient jdbc, Seller seller) {
        this.jdbc = jdbc;
        this.seller = seller;
    }

    /**
     * Prices items for a place of supply on a date. Tax is HALF_UP by line. The place of supply is the venue's province
     * in person and the buyer's province online (New HVAT Regulations, ss. 6–7; see domain notes).
     *
     * @throws IllegalArgumentException without items
     */
    @ForAnyone
    public Quote quote(List<PricedItem> items, Province placeOfSupply, LocalDate on) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("Nothing to price");
        }
        var rates = inForce(placeOfSupply, on);
        var lines = items.stream().map(item -> line(item, rates)).toList();
        var net = lines.stream().map(QuoteLine::net).reduce(Money::plus).orElseThrow();
        var tax = lines.stream().map(QuoteLine::tax).reduce(Money::plus).orElseThrow();
        return new Quote(lines, placeOfSupply, net, tax, net.plus(tax));
    }

    private List<TaxRate> inForce(Province province, LocalDate on) {
        return jdbc
                .sql("""
                select tax, name, rate from tax_rate
                where province = :province and valid_from <= :on and (valid_to is null or valid_to >= :on)
                order by tax
                """)
                .param("province", province.name())
                .param("on", on)
                .query((row, _) -> new TaxRate(row.getString("tax"), row.getString("name"), row.getBigDecimal("rate")))
                .list()
                .stream()
                .filter(rate -> seller.charges(rate.tax()))
                .toList();
    }

    /** Where two taxes apply, each is rounded by itself and their sum is the line's tax. */
    private static QuoteLine line(PricedItem item, List<TaxRate> rates) {
        var none = new Money(0, item.net().currency());
        var tax = rates.stream().map(rate -> item.net().percent(rate.rate())).reduce(none, Money::plus);
        var rate = rates.stream().map(TaxRate::rate).reduce(BigDecimal.ZERO, BigDecimal::add);
        var name = rates.stream().map(TaxRate::name).collect(Collectors.joining(" + "));
        return new QuoteLine(item.description(), item.net(), name, plain(rate), tax);
    }

    private static BigDecimal plain(BigDecimal rate) {
        var stripped = rate.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
