package ca.footing.credential;

import ca.footing.catalogue.SeriesId;
import ca.footing.certificate.CertificateId;
import org.jspecify.annotations.Nullable;

/** Addresses of what people take along, and of the designs. */
public final class CredentialRoutes {
    public static final String DESIGNS = "office/certificate-designs";
    public static final String DESIGN = "office/certificate-designs/:seriesId";
    /** In place of a series: the design of the house. */
    public static final String HOUSE = "house";

    public static final String KEYS = "office/badge-keys";
    public static final String MINE = "papers";
    public static final String PORTFOLIO = "papers/portfolio";

    public static final String COHORT = "cohorts/:cohortId/papers";
    public static final String PAPER_FILE = "/papers/issued/{paperId}.pdf";
    public static final String BADGE_FILE = "/papers/badges/{certificateId}.jwt";
    public static final String TRANSCRIPT_PDF = "/papers/transcript.pdf";
    public static final String TRANSCRIPT_CSV = "/papers/transcript.csv";
    public static final String PORTFOLIO_FILE = "/papers/portfolio/{year}.zip";

    private CredentialRoutes() {}

    /** Of an issued letter or statement. */
    public static String paper(PaperId paper) {
        return "/papers/issued/" + paper + ".pdf";
    }

    /** The public address of a key. */
    public static String key(int number) {
        return "/badges/keys/" + number;
    }

    public static String badge(CertificateId certificate) {
        return "/papers/badges/" + certificate + ".jwt";
    }

    public static String portfolio(int firstYear) {
        return "/papers/portfolio/" + firstYear + ".zip";
    }

    public static String design(@Nullable SeriesId series) {
        return DESIGNS + "/" + (series == null ? HOUSE : series);
    }
}
