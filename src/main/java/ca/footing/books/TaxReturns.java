package ca.footing.books;

import ca.footing.document.DocumentFigures;
import ca.footing.document.TaxFigure;
import ca.footing.payment.PaymentMode;
import ca.footing.payment.StripeFees;
import ca.footing.shared.Csv;
import ca.footing.shared.ForBookkeepers;
import ca.footing.shared.Texts;
import ca.footing.tax.Seller;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The GST/HST return: what was collected and credited by province, tax and rate; refunds in the period they happened in. */
@Service
@Transactional(readOnly = true)
@ForBookkeepers
public class TaxReturns {
    private final DocumentFigures documents;
    private final StripeFees fees;
    private final PaymentMode mode;
    private final Seller seller;
    private final Texts texts;
    private final Clock clock;

    TaxReturns(DocumentFigures documents, StripeFees fees, PaymentMode mode, Seller seller, Texts texts, Clock clock) {
        this.documents = documents;
        this.fees = fees;
        this.mode = mode;
        this.seller = seller;
        this.texts = texts;
        this.clock = clock;
    }

    /** The period of that length in which today lies. */
    public FilingPeriod current(FilingPeriod.Length length) {
        return FilingPeriod.of(length, LocalDate.ofInstant(clock.instant(), seller.zone()));
    }

    /** While no real money moves here the TEST documents are reported, and nothing else. */
    public TaxReturn of(FilingPeriod period) {
        var live = !mode.isTest();
        var from = period.from();
        var until = period.until();
        var begin = from.atStartOfDay(seller.zone()).toInstant();
        var end = until.plusDays(1).atStartOfDay(seller.zone()).toInstant();
        return new TaxReturn(
                period,
                mode.isTest(),
                documents.taxed(from, until, live),
                documents.untaxed(from, until, live),
                documents.keptTax(begin, end, live),
                fees.lostOnRefunds(begin, end, live));
    }

    /** The return as a file for a spreadsheet, in one language. */
    public String csv(FilingPeriod period, Locale locale) {
        var due = of(period);
        var csv = new Csv();
        csv.line(
                List.of("period", "province", "tax", "rate", "charged", "collected", "creditedNet", "credited", "net")
                        .stream()
                        .map(column -> texts.get(locale, "books.return." + column))
                        .toArray());
        due.taxed().forEach(figure -> line(csv, due, figure, locale));
        due.untaxed().forEach(figure -> line(csv, due, figure, locale));
        return csv.toString();
    }

    private void line(Csv csv, TaxReturn due, TaxFigure figure, Locale locale) {
        csv.line(
                due.period().name() + (due.test() ? " TEST" : ""),
                texts.get(locale, "shared.province." + figure.province()),
                figure.tax().isEmpty() ? texts.get(locale, "books.return.untaxed") : figure.taxName(locale),
                plain(figure.rate()),
                figure.charged().decimal(),
                figure.collected().decimal(),
                figure.creditedNet().decimal(),
                figure.credited().decimal(),
                figure.net().decimal());
    }

    private static BigDecimal plain(BigDecimal rate) {
        return rate.scale() < 0 ? rate.setScale(0) : rate;
    }
}
