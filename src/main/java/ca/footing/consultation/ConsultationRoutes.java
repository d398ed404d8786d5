package ca.footing.consultation;

/** Addresses of the screens of group consultations. */
public final class ConsultationRoutes {
    public static final String MINE = "consultations";
    public static final String LEAD = "consultations/lead";
    public static final String PEOPLE = "consultations/lead/:consultationId";
    public static final String OFFICE = "office/consultations";

    private ConsultationRoutes() {}

    public static String people(ConsultationId consultation) {
        return "consultations/lead/" + consultation;
    }
}
