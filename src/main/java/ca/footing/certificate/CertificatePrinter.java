package ca.footing.certificate;

import ca.footing.cohort.CohortId;

/** Turns the data of a certificate into what is kept; called once for each certificate. */
public interface CertificatePrinter {
    /** The design that a cohort's certificates are printed with now. */
    Template template(CohortId cohort);

    /** A tagged PDF (PDF/UA-1) in the certificate's language. */
    byte[] pdf(CertificateData data, Template template);

    /** The same as a page of its own. */
    String html(CertificateData data, Template template);
}
