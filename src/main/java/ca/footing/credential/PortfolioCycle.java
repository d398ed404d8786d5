package ca.footing.credential;

import ca.footing.certificate.CertificateData.Minutes;
import java.util.List;

/**
 * The entries of one cycle.
 *
 * @param from first year
 * @param to last year; it is attested by its 31 December
 * @param rows what was taken in it, the oldest first, with what counts of it
 */
public record PortfolioCycle(int from, int to, PortfolioRule rule, List<TrainingRow> rows) {
    public Minutes sum() {
        return Transcripts.sum(rows);
    }

    /** Clock minutes that our records do not show; other providers' activities are not in them. */
    public int minutesOpen() {
        return Math.max(0, rule.minutes() - sum().total());
    }
}
