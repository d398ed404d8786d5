package ca.footing.books;

/** Addresses of the books. */
public final class BooksRoutes {
    public static final String RETURN = "office/tax-return";
    public static final String RETURN_FILE = "office/tax-return/file.csv";
    public static final String SETTINGS = "office/tax";

    private BooksRoutes() {}

    public static String file(FilingPeriod period) {
        return RETURN_FILE + "?period=" + period.name();
    }
}
