package ca.footing.practice;

import java.util.UUID;

/** Addresses of the practice screens. */
public final class PracticeRoutes {
    public static final String HOME = "practice";
    public static final String NEW = "practice/new";
    public static final String ENTRY = "practice/entries/:entryId";
    public static final String SEND = "practice/send";
    public static final String QUEUE = "practice/queue";
    public static final String SUPERVISORS = "practice/supervisors";
    public static final String NEW_SUPERVISOR = "practice/supervisors/new";
    public static final String SUPERVISOR = "practice/supervisors/:supervisorId";
    public static final String SUPERVISE = "supervise/:token";
    public static final String VERIFY = "verify/practice";
    public static final String VERIFY_HASH = "verify/practice/:hash";
    public static final String PROGRAM = "/verify/practice/program/VerifyProof.java";
    public static final String PROOF = "/practice/proof.json";
    public static final String HOURS = "/practice/hours/{order}.csv";
    public static final String SHEET = "/practice/hours/{order}.pdf";
    public static final String ARCHIVE = "/practice/everything.zip";
    public static final String AGREEMENT = "/practice/agreements/{agreementId}";
    public static final String WEIGHTS = "office/practice-weights";
    public static final String RULES = "practice/rules";

    private PracticeRoutes() {}

    public static String entry(EntryId entry) {
        return "practice/entries/" + entry;
    }

    public static String supervisor(SupervisorId supervisor) {
        return "practice/supervisors/" + supervisor;
    }

    public static String supervise(String token) {
        return "supervise/" + token;
    }

    public static String verify(String hash) {
        return "verify/practice/" + hash;
    }

    public static String hours(HoursOrder order) {
        return "/practice/hours/" + order.slug() + ".csv";
    }

    public static String sheet(HoursOrder order) {
        return "/practice/hours/" + order.slug() + ".pdf";
    }

    public static String agreement(UUID agreement) {
        return "/practice/agreements/" + agreement;
    }
}
