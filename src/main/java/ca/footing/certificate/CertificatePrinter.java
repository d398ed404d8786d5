package ca.footing.certificate;

import ca.footing.cohort.CohortId;

/** Turns the data of a certificate into what is kept; called once for each certificate. */
public interface CertificatePrinter {
    /** The design that a cohort's certificates are printed with now. */
    Template template(CohortId cohort);

    /** A page of its own in the certificate's language. */
    String html(CertificateData data, Template template);

    /** The same page as a tagged PDF (PDF/UA-1). */
    byte[] pdf(String html);
}
