package ca.footing.certificate;

/** What comes of the sum under a body's rule; texts {@code certificate.verdict.XX}. */
public enum Verdict {
    CREDITED,
    NOT_WHOLE,
    BELOW_MINIMUM,
    NOTHING_COUNTED
}
