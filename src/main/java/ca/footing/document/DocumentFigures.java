package ca.footing.document;

import ca.footing.shared.Internal;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the documents of a time come to. Each counts on its tax day: the day of the money, or of the invoice. */
@Service
@Transactional(readOnly = true)
public class DocumentFigures {
    private final JdbcClient jdbc;

    DocumentFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every tax by province and rate; both days belong to the time. */
    @Internal
    public List<TaxFigure> taxed(LocalDate from, LocalDate until, boolean live) {
        return figures("""
                select d.tax_province, t.name, t.rate,
                    sum(case when d.kind <> 'CREDIT_NOTE' then t.base else 0 end) charged,
                    sum(case when d.kind <> 'CREDIT_NOTE' then t.amount else 0 end) collected,
                    sum(case when d.kind = 'CREDIT_NOTE' then t.base else 0 end) credited_net,
                    sum(case when d.kind = 'CREDIT_NOTE' then t.amount else 0 end) credited
                from document d join document_tax t on t.document_id = d.id
                where d.tax_date between :from and :until and d.live = :live
                group by d.tax_province, t.name, t.rate
                order by d.tax_province, t.name, t.rate
                """, from, until, live);
    }

    /** What bore no tax, by province: exempt supplies, and everything while the seller was not registered. */
    @Internal
    public List<TaxFigure> untaxed(LocalDate from, LocalDate until, boolean live) {
        return figures("""
                select d.tax_province, '' name, 0 rate,
                    sum(case when d.kind <> 'CREDIT_NOTE' then d.untaxed else 0 end) charged, 0 collected,
                    sum(case when d.kind = 'CREDIT_NOTE' then d.untaxed else 0 end) credited_net, 0 credited
                from (select x.*, case when x.tax = 0 then x.net else x.exempt_net end untaxed from document x) d
                where d.tax_date between :from and :until and d.live = :live and d.untaxed > 0
                group by d.tax_province
                order by d.tax_province
                """, from, until, live);
    }

    /** Net amounts of taxable supplies, less what was credited: what a small supplier has to count (ETA s. 148). */
    @Internal
    public Money taxableSales(LocalDate from, LocalDate until, boolean live) {
        return Money.cad(jdbc.sql("""
                select coalesce(sum(case when kind = 'CREDIT_NOTE' then exempt_net - net else net - exempt_net end), 0)
                from document where tax_date between :from and :until and live = :live
                """)
                .param("from", from)
                .param("until", until)
                .param("live", live)
                .query(Long.class)
                .single());
    }

    /** Tax that stands on statements of amounts kept whose receipt has counted it already; both in the seller's day. */
    @Internal
    public Money keptTax(Instant from, Instant before, boolean live) {
        return Money.cad(jdbc.sql("""
                select coalesce(sum(tax), 0) from document
                where kind = 'FORFEIT' and tax_date is null and live = :live
                    and dated_at >= :from and dated_at < :before
                """)
                .param("from", Timestamp.from(from))
                .param("before", Timestamp.from(before))
                .param("live", live)
                .query(Long.class)
                .single());
    }

    private List<TaxFigure> figures(String sql, LocalDate from, LocalDate until, boolean live) {
        return jdbc.sql(sql)
                .param("from", from)
                .param("until", until)
                .param("live", live)
                .query((row, _) -> figure(row))
                .list();
    }

    private static TaxFigure figure(ResultSet row) throws SQLException {
        return new TaxFigure(
                Province.valueOf(row.getString("tax_province")),
                row.getString("name"),
                row.getBigDecimal("rate").stripTrailingZeros(),
                Money.cad(row.getLong("charged")),
                Money.cad(row.getLong("collected")),
                Money.cad(row.getLong("credited_net")),
                Money.cad(row.getLong("credited")));
    }
}
