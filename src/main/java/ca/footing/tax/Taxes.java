package ca.footing.tax;

import ca.footing.shared.ForAnyone;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Canadian sales tax by place of supply; rates are effective-dated rows, never code. */
@Service
@Transactional(readOnly = true)
public class Taxes {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JdbcClient jdbc;
    private final TaxAccounts accounts;
    private final TaxDecisions decisions;

    Taxes(JdbcClient jdbc, TaxAccounts accounts, TaxDecisions decisions) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.decisions = decisions;
    }

    /**
     * Where something is supplied: see {@link Delivery#placeOfSupply}. When the buyer's address counts and there is none,
     * the province with the highest rate on that day (New HVAT Regulations s. 8: the rights can be used in any of them).
     */
    @ForAnyone
    public Province placeOfSupply(Delivery delivery, @Nullable Province buyer, LocalDate on) {
        var place = delivery.placeOfSupply(buyer);
        return place == null ? highest(on) : place;
    }

    /**
     * Prices items for a place of supply on a date. Tax is HALF_UP by line; what was decided to be exempt bears none, and
     * nothing does while the seller is not registered.
     *
     * @throws IllegalArgumentException without items
     */
    @ForAnyone
    public Quote quote(List<PricedItem> items, Province placeOfSupply, LocalDate on) {
        var rates = inForce(placeOfSupply, on);
        return Quote.of(
                items.stream()
                        .map(item -> isExempt(item, on) ? exempt(item) : line(item, rates))
                        .toList(),
                placeOfSupply);
    }

    /**
     * An amount that contains its tax: a forfeited deposit or fee (ETA s. 182: 13/113 of it in Ontario). Each tax is its
     * share of the amount, HALF_UP; the rest is net.
     *
     * @param on the day on which it was kept, whose rates count
     */
    @ForAnyone
    public Quote included(String description, Money gross, Province placeOfSupply, LocalDate on) {
        return included(new PricedItem(description, gross), placeOfSupply, on);
    }

    /** The same for a product, whose tax status counts; the item's amount contains the tax. */
    @ForAnyone
    public Quote included(PricedItem gross, Province placeOfSupply, LocalDate on) {
        var line = isExempt(gross, on)
                ? exempt(gross)
                : contained(gross.description(), gross.net(), inForce(placeOfSupply, on));
        return Quote.of(List.of(line), placeOfSupply);
    }

    static QuoteLine contained(String description, Money gross, List<TaxRate> rates) {
        var whole = rates.stream().map(TaxRate::rate).reduce(HUNDRED, BigDecimal::add);
        var taxes = rates.stream()
                .map(rate -> new LineTax(rate.name(), rate.rate(), share(gross, rate.rate(), whole)))
                .toList();
        var net = taxes.stream().map(LineTax::amount).reduce(gross, Money::minus);
        return new QuoteLine(description, net, taxes);
    }

    private boolean isExempt(PricedItem item, LocalDate on) {
        return item.product() != null && decisions.status(item.product(), on) == TaxStatus.EXEMPT;
    }

    /** Of several with the same rate the first by name. */
    private Province highest(LocalDate on) {
        return jdbc.sql("""
                select province from tax_rate
                where tax = 'HST' and valid_from <= :on and (valid_to is null or valid_to >= :on)
                order by rate desc, province limit 1
                """)
                .param("on", on)
                .query((row, _) -> Province.valueOf(row.getString("province")))
                .single();
    }

    private List<TaxRate> inForce(Province province, LocalDate on) {
        var account = accounts.on(on);
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
                .filter(rate -> account.charges(rate.tax()))
                .toList();
    }

    /** Where two taxes apply, each is rounded by itself and their sum is the line's tax. */
    static QuoteLine line(PricedItem item, List<TaxRate> rates) {
        var taxes = rates.stream()
                .map(rate -> new LineTax(rate.name(), rate.rate(), item.net().percent(rate.rate())))
                .toList();
        return new QuoteLine(item.description(), item.net(), taxes);
    }

    private static QuoteLine exempt(PricedItem item) {
        return new QuoteLine(item.description(), item.net(), List.of(), true);
    }

    private static Money share(Money gross, BigDecimal rate, BigDecimal whole) {
        var cents = BigDecimal.valueOf(gross.minor()).multiply(rate).divide(whole, 0, RoundingMode.HALF_UP);
        return new Money(cents.longValueExact(), gross.currency());
    }
}
