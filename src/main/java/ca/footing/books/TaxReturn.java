package ca.footing.books;

import ca.footing.document.TaxFigure;
import ca.footing.payment.FeesLost;
import ca.footing.shared.Money;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is to be reported for a period.
 *
 * @param test only TEST documents are in it
 * @param taxed by province, tax and rate
 * @param untaxed by province: exempt supplies, and all while not registered
 * @param kept tax in amounts that were kept; it is part of {@code taxed} already
 */
public record TaxReturn(
        FilingPeriod period, boolean test, List<TaxFigure> taxed, List<TaxFigure> untaxed, Money kept, FeesLost fees) {
    public TaxReturn {
        taxed = List.copyOf(taxed);
        untaxed = List.copyOf(untaxed);
    }

    /** GST and HST to be remitted to the CRA (line 105 of the return). */
    public Money federal() {
        return sum(taxed.stream().filter(figure -> !isQuebec(figure)), TaxFigure::net);
    }

    /** QST to be remitted to Revenu Québec. */
    public Money quebec() {
        return sum(taxed.stream().filter(TaxReturn::isQuebec), TaxFigure::net);
    }

    /** Sales and other revenue before tax, less what was credited (line 101 of the return). */
    public Money sales() {
        return sum(
                Stream.concat(taxed.stream().filter(figure -> !isQuebec(figure)), untaxed.stream()),
                figure -> figure.charged().minus(figure.creditedNet()));
    }

    public boolean isEmpty() {
        return taxed.isEmpty() && untaxed.isEmpty();
    }

    /** QST stands beside GST on the same sale: its base is not counted twice. */
    private static boolean isQuebec(TaxFigure figure) {
        return figure.tax().startsWith("QST");
    }

    private static Money sum(Stream<TaxFigure> figures, Function<TaxFigure, Money> amount) {
        return figures.map(amount).reduce(Money.cad(0), Money::plus);
    }
}
