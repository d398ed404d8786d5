package ca.footing.discount;

import ca.footing.shared.Money;
import java.util.Currency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one row of the bursary fund: money goes in and, while it is there, out. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FundRepository {
    private final JdbcClient jdbc;

    FundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Money balance() {
        return jdbc.sql("select balance_minor, balance_currency from bursary_fund where id = 1")
                .query((row, _) -> new Money(row.getLong(1), Currency.getInstance(row.getString(2))))
                .single();
    }

    void add(Money money) {
        jdbc.sql("update bursary_fund set balance_minor = balance_minor + ?, version = version + 1 where id = 1")
                .param(money.minor())
                .update();
    }

    /** @return false when the fund holds less */
    boolean take(Money money) {
        return jdbc.sql("""
                        update bursary_fund set balance_minor = balance_minor - :wanted, version = version + 1
                        where id = 1 and balance_minor >= :wanted and balance_currency = :currency
                        """)
                        .param("wanted", money.minor())
                        .param("currency", money.currency().getCurrencyCode())
                        .update()
                == 1;
    }
}
