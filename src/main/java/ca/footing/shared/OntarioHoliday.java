package ca.footing.shared;

/** Public holidays of Ontario (Employment Standards Act, 2000, s. 1). */
public enum OntarioHoliday {
    NEW_YEAR,
    FAMILY_DAY,
    GOOD_FRIDAY,
    VICTORIA_DAY,
    CANADA_DAY,
    LABOUR_DAY,
    THANKSGIVING,
    CHRISTMAS,
    BOXING_DAY
}
