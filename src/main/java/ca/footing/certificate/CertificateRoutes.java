package ca.footing.certificate;

import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;

/** Addresses of the screens on certificates; the page that anyone may check is the site's. */
public final class CertificateRoutes {
    public static final String MINE = "certificates";
    public static final String HOURS = "certificates/:registrationId";
    public static final String COHORT = "cohorts/:cohortId/certificates";
    public static final String PLAN = "office/cohorts/:cohortId/certificate";
    public static final String PLACE = "cohorts/certificates/:registrationId";
    public static final String BODIES = "office/bodies";
    /** Of a file: its format is {@code pdf} or {@code html}. */
    public static final String FILE = "certificates/{certificateId}/file/{format}";

    private CertificateRoutes() {}

    public static String hours(RegistrationId place) {
        return "certificates/" + place;
    }

    public static String cohort(CohortId cohort) {
        return "cohorts/" + cohort + "/certificates";
    }

    public static String plan(CohortId cohort) {
        return "office/cohorts/" + cohort + "/certificate";
    }

    public static String place(RegistrationId place) {
        return "cohorts/certificates/" + place;
    }

    public static String file(CertificateId certificate, String format) {
        return "certificates/" + certificate + "/file/" + format;
    }

    /** The public page of a certificate, without the language in front. */
    public static String verify(String code) {
        return "/verify/" + code;
    }
}
