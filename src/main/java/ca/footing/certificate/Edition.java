package ca.footing.certificate;

/** Why a certificate was written; texts {@code certificate.edition.XX}. */
public enum Edition {
    ORIGINAL,
    /** The same content again; the paper says that it is a duplicate, and the earlier one stays valid. */
    DUPLICATE,
    /** Changed content, such as a new name; it supersedes the earlier one. */
    CORRECTED
}
