package ca.footing.books;

import ca.footing.account.CurrentAccount;
import ca.footing.document.DocumentFigures;
import ca.footing.payment.PaymentMode;
import ca.footing.shared.ForBookkeepers;
import ca.footing.shared.ForOwners;
import ca.footing.shared.Money;
import ca.footing.tax.Seller;
import ca.footing.tax.TaxAccounts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The small supplier's limit: more than 30,000 dollars of taxable revenue ends it (ETA s. 148). */
@Service
@Transactional
public class SmallSupplier {
    private static final int QUARTERS = 4;
    private static final long WARN_PERCENT = 80;
    private static final long HUNDRED = 100;

    private final DocumentFigures documents;
    private final TaxAccounts accounts;
    private final PaymentMode mode;
    private final JdbcClient jdbc;
    private final CurrentAccount caller;
    private final Seller seller;
    private final Clock clock;

    SmallSupplier(
            DocumentFigures documents,
            TaxAccounts accounts,
            PaymentMode mode,
            JdbcClient jdbc,
            CurrentAccount caller,
            Seller seller,
            Clock clock) {
        this.documents = documents;
        this.accounts = accounts;
        this.mode = mode;
        this.jdbc = jdbc;
        this.caller = caller;
        this.seller = seller;
        this.clock = clock;
    }

    /** Where the seller stands today; while no real money moves, by the TEST documents. */
    @ForBookkeepers
    @Transactional(readOnly = true)
    public SmallSupplierMeter meter() {
        var today = LocalDate.ofInstant(clock.instant(), seller.zone());
        var quarters = new ArrayList<QuarterSales>();
        var quarter = FilingPeriod.of(FilingPeriod.Length.QUARTER, today);
        for (var i = 0; i < QUARTERS; i++) {
            quarters.add(sales(quarter));
            quarter = quarter.previous();
        }
        var registered = accounts.on(today).registered();
        return judge(quarters, registered);
    }

    /** Enters taxable revenue from elsewhere for the quarter in which the day lies, in place of what stood there. */
    @ForOwners
    public void recordOther(LocalDate day, Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Revenue below zero");
        }
        jdbc.sql("""
                insert into other_revenue (quarter, amount, recorded_by, recorded_at)
                values (:quarter, :amount, :account, :now)
                on duplicate key update amount = :amount, recorded_by = :account, recorded_at = :now
                """)
                .param(
                        "quarter",
                        FilingPeriod.of(FilingPeriod.Length.QUARTER, day).from())
                .param("amount", amount.minor())
                .param("account", bytes(caller.require().id()))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private SmallSupplierMeter judge(List<QuarterSales> quarters, boolean registered) {
        var limit = SmallSupplierMeter.LIMIT;
        var running = quarters.getFirst().four();
        var one = quarters.stream()
                .filter(quarter -> quarter.total().compareTo(limit) > 0)
                .reduce((_, older) -> older);
        var four = quarters.stream()
                .filter(quarter -> quarter.four().compareTo(limit) > 0)
                .reduce((_, older) -> older);
        if (one.isPresent()) {
            var crossed = crossed(one.get());
            return meter(SmallSupplierMeter.State.OVER_ONE, registered, running, crossed, quarters);
        }
        if (four.isPresent()) {
            var from = switchOver(four.get().quarter());
            return meter(SmallSupplierMeter.State.OVER_FOUR, registered, running, from, quarters);
        }
        var near = running.minor() * HUNDRED >= limit.minor() * WARN_PERCENT;
        return meter(
                near ? SmallSupplierMeter.State.NEAR : SmallSupplierMeter.State.BELOW,
                registered,
                running,
                null,
                quarters);
    }

    /** The first day after the month that follows the quarter (ETA s. 148(1)). */
    static LocalDate switchOver(FilingPeriod quarter) {
        return quarter.until().plusDays(1).plusMonths(1);
    }

    /**
     * The day of the sale that went over the limit within one quarter (ETA s. 148(2)); revenue from elsewhere, whose days
     * are not known, counts from the quarter's first day.
     */
    private LocalDate crossed(QuarterSales sales) {
        var quarter = sales.quarter();
        var day = quarter.from();
        while (day.isBefore(quarter.until())
                && documents
                                .taxableSales(quarter.from(), day, !mode.isTest())
                                .plus(sales.other())
                                .compareTo(SmallSupplierMeter.LIMIT)
                        <= 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private QuarterSales sales(FilingPeriod quarter) {
        var four = Money.cad(0);
        var back = quarter;
        for (var i = 0; i < QUARTERS; i++) {
            four = four.plus(here(back)).plus(other(back));
            back = back.previous();
        }
        return new QuarterSales(quarter, here(quarter), other(quarter), four);
    }

    private Money here(FilingPeriod quarter) {
        return documents.taxableSales(quarter.from(), quarter.until(), !mode.isTest());
    }

    private Money other(FilingPeriod quarter) {
        return Money.cad(jdbc.sql("select amount from other_revenue where quarter = :quarter")
                .param("quarter", quarter.from())
                .query(Long.class)
                .optional()
                .orElse(0L));
    }

    private static SmallSupplierMeter meter(
            SmallSupplierMeter.State state,
            boolean registered,
            Money running,
            @Nullable LocalDate from,
            List<QuarterSales> quarters) {
        return new SmallSupplierMeter(state, registered, running, from, quarters);
    }

    private static byte[] bytes(java.util.UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
