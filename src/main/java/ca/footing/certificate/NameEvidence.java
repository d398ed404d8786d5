package ca.footing.certificate;

/** What was seen before a name was changed; no copy is kept. Texts {@code certificate.evidence.XX}. */
public enum NameEvidence {
    NAME_CERTIFICATE,
    MARRIAGE_CERTIFICATE,
    COLLEGE_REGISTER,
    GOVERNMENT_ID,
    /** A slip of ours: the records here show the right name. */
    OUR_RECORDS
}
