package ca.footing.credential;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Ids;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import ca.footing.tax.Seller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The caller's entries for the professional-development portfolio of the CRPO. We put together what our records show; what
 * counts, the college decides.
 */
@Service
@Transactional
@ForSignedIn
public class Portfolios {
    private static final String CRPO = "CRPO";
    /** CRPO registers people since 1 April 2015. */
    private static final int FIRST_YEAR = 2015;

    private final JdbcClient jdbc;
    private final TrainingBook book;
    private final PortfolioFile file;
    private final CurrentAccount current;
    private final Seller seller;
    private final Clock clock;

    Portfolios(
            JdbcClient jdbc,
            TrainingBook book,
            PortfolioFile file,
            CurrentAccount current,
            Seller seller,
            Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.file = file;
        this.current = current;
        this.seller = seller;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Portfolio mine() {
        var me = current.require();
        var year = registeredYear(me);
        return new Portfolio(
                year.orElse(null), year.map(known -> cycles(known, book.of(me))).orElse(List.of()));
    }

    /** Keeps the year that cycles follow from. @throws RegistrationYearInvalid unless it is from 2015 to this year */
    public void registeredIn(int year) {
        if (year < FIRST_YEAR || year > today().getYear()) {
            throw new RegistrationYearInvalid(Integer.toString(FIRST_YEAR), Integer.toString(today().getYear()));
        }
        jdbc.sql("""
                        insert into portfolio_owner (account_id, registered_year) values (:account, :year)
                        on duplicate key update registered_year = :year""")
                .param("account", Ids.bytes(current.require().id()))
                .param("year", year)
                .update();
    }

    /**
     * The entries of a cycle as a PDF and a table, with the certificates they speak of, in one ZIP.
     *
     * @throws RecordNotFound when the caller has no cycle that begins in that year
     */
    @Transactional(readOnly = true)
    public byte[] zip(int firstYear, Locale locale) {
        var cycle = mine().cycles().stream()
                .filter(one -> one.from() == firstYear)
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        return file.zip(current.require(), cycle, locale);
    }

    private List<PortfolioCycle> cycles(int registered, List<TrainingRow> rows) {
        var cycles = new ArrayList<PortfolioCycle>();
        for (var from = registered; from <= today().getYear(); ) {
            var rule = rule(LocalDate.of(from, 1, 1));
            var first = from;
            var last = from + rule.cycleYears() - 1;
            cycles.add(new PortfolioCycle(
                    first,
                    last,
                    rule,
                    rows.stream()
                            .filter(row -> row.to().getYear() >= first
                                    && row.to().getYear() <= last
                                    && row.minutes().total() > 0)
                            .toList()));
            from = last + 1;
        }
        Collections.reverse(cycles);
        return cycles;
    }

    private PortfolioRule rule(LocalDate day) {
        return jdbc.sql("""
                        select valid_from, minutes, cycle_years, source, source_fr from portfolio_rule
                        where college = :college and valid_from <= :day order by valid_from desc limit 1""")
                .param("college", CRPO)
                .param("day", day)
                .query((row, _) -> new PortfolioRule(
                        row.getDate(1).toLocalDate(),
                        row.getInt(2),
                        row.getInt(3),
                        new LocalizedText(row.getString(4), row.getString(5))))
                .single();
    }

    private Optional<Integer> registeredYear(AccountId account) {
        return jdbc.sql("select registered_year from portfolio_owner where account_id = :account")
                .param("account", Ids.bytes(account.id()))
                .query(Integer.class)
                .optional();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(seller.zone()));
    }
}
