package ca.footing.tax;

/** Whether a product is taxed. The seller's own registration stands above it: an unregistered seller taxes nothing. */
public enum TaxStatus {
    TAXABLE,
    EXEMPT
}
