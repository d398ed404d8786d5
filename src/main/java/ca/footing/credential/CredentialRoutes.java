package ca.footing.credential;

import ca.footing.catalogue.SeriesId;
import org.jspecify.annotations.Nullable;

/** Addresses of what people take along, and of the designs. */
public final class CredentialRoutes {
    public static final String DESIGNS = "office/certificate-designs";
    public static final String DESIGN = "office/certificate-designs/:seriesId";
    /** In place of a series: the design of the house. */
    public static final String HOUSE = "house";

    private CredentialRoutes() {}

    public static String design(@Nullable SeriesId series) {
        return DESIGNS + "/" + (series == null ? HOUSE : series);
    }
}
