package ca.footing.tax;

import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForOwners;
import ca.footing.shared.Ids;
import ca.footing.shared.Internal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the seller is registered for GST/HST and QST, by day: the configuration until somebody says otherwise here. */
@Service
@Transactional
public class TaxAccounts {
    private static final Pattern GST = Pattern.compile("\\d{9} ?RT ?\\d{4}");
    private static final Pattern QST = Pattern.compile("\\d{10} ?TQ ?\\d{4}");

    private final JdbcClient jdbc;
    private final CurrentAccount caller;
    private final Seller seller;
    private final Clock clock;

    TaxAccounts(JdbcClient jdbc, CurrentAccount caller, Seller seller, Clock clock) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.seller = seller;
        this.clock = clock;
    }

    /** How the seller stands on a day. */
    @Internal
    @Transactional(readOnly = true)
    public TaxAccount on(LocalDate day) {
        return jdbc.sql("""
                select * from tax_account where valid_from <= :day order by valid_from desc, recorded_at desc limit 1
                """)
                .param("day", day)
                .query((row, _) -> account(row))
                .optional()
                .orElseGet(this::configured);
    }

    /** Every change that was entered, the newest first, and at the end what the configuration says. */
    @ForOwners
    @Transactional(readOnly = true)
    public List<TaxAccount> history() {
        var changes = new java.util.ArrayList<>(
                jdbc.sql("select * from tax_account order by valid_from desc, recorded_at desc")
                        .query((row, _) -> account(row))
                        .list());
        changes.add(configured());
        return List.copyOf(changes);
    }

    /**
     * From a day on the seller is registered or no longer is.
     *
     * @throws TaxNumberMalformed for a number of another form, or none when registered
     * @throws DecisionInThePast for a day before today: what was invoiced then has its tax
     * @throws DecisionUnexplained without a reason
     */
    @ForOwners
    public void change(TaxAccount account) {
        var now = clock.instant();
        if (account.from().isBefore(LocalDate.ofInstant(now, seller.zone()))) {
            throw new DecisionInThePast();
        }
        if (account.reason().isBlank()) {
            throw new DecisionUnexplained();
        }
        var wellFormed = account.registered()
                ? GST.matcher(account.taxNumber()).matches()
                        && (account.qstNumber().isEmpty()
                                || QST.matcher(account.qstNumber()).matches())
                : account.taxNumber().isEmpty() && account.qstNumber().isEmpty();
        if (!wellFormed) {
            throw new TaxNumberMalformed();
        }
        jdbc.sql("""
                insert into tax_account (id, valid_from, registered, tax_number, qst_number, reason, recorded_by, recorded_at)
                values (:id, :from, :registered, :gst, :qst, :reason, :account, :now)
                """)
                .param("id", TaxDecisions.bytes(Ids.next()))
                .param("from", account.from())
                .param("registered", account.registered())
                .param("gst", account.taxNumber())
                .param("qst", account.qstNumber())
                .param("reason", account.reason().strip())
                .param("account", TaxDecisions.bytes(caller.require().id()))
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    private TaxAccount configured() {
        return new TaxAccount(
                LocalDate.EPOCH,
                seller.registered(),
                seller.registered() ? seller.taxNumber() : "",
                seller.registered() ? seller.qstNumber() : "",
                "");
    }

    private static TaxAccount account(ResultSet row) throws SQLException {
        return new TaxAccount(
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("registered"),
                row.getString("tax_number"),
                row.getString("qst_number"),
                row.getString("reason"));
    }
}
