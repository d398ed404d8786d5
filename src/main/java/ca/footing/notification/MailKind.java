package ca.footing.notification;

import java.time.Duration;

/** What a mail tells. Its texts are {@code mail.<text>.…}. */
public enum MailKind {
    CONFIRM_ADDRESS("confirmAddress", true, Duration.ofHours(12)),
    KNOWN_ADDRESS("knownAddress", false, Duration.ofHours(12)),
    RESET_PASSWORD("resetPassword", true, Duration.ofMinutes(30)),
    PASSWORD_CHANGED("passwordChanged", false, Duration.ofDays(2)),
    CONFIRM_NEW_ADDRESS("confirmNewAddress", true, Duration.ofMinutes(30)),
    ADDRESS_CHANGE_NOTICE("addressChangeNotice", true, Duration.ofDays(2)),
    PLACE_CONFIRMED("placeConfirmed", false, Duration.ofDays(2)),
    PLACE_EXPIRED("placeExpired", false, Duration.ofDays(2)),
    ADDRESS_CHECK("addressCheck", false, Duration.ofHours(12)),
    CALENDAR_CLEARED("calendarCleared", false, Duration.ofDays(2)),
    SCHEDULE_CHANGED("scheduleChanged", false, Duration.ofDays(2)),
    APPLICATION_RECEIVED("applicationReceived", false, Duration.ofDays(2)),
    APPLICATION_MORE("applicationMore", false, Duration.ofDays(2)),
    APPLICATION_APPROVED("applicationApproved", false, Duration.ofDays(2)),
    SEAT_HELD_UNTIL("seatHeldUntil", false, Duration.ofHours(12)),
    APPLICATION_REFUSED("applicationRefused", false, Duration.ofDays(2)),
    APPLICATION_DUE("applicationDue", false, Duration.ofDays(2)),
    REGISTER_CHECK_DUE("registerCheckDue", false, Duration.ofDays(7)),
    NEED_REQUESTED("needRequested", false, Duration.ofDays(2)),
    NEED_ANSWERED("needAnswered", false, Duration.ofDays(2)),
    NEED_DUE("needDue", false, Duration.ofDays(2)),
    SECOND_ACCOUNT("secondAccount", false, Duration.ofDays(2)),
    ACCOUNTS_MERGED("accountsMerged", false, Duration.ofDays(2)),
    PAYMENT_REFUSED("paymentRefused", false, Duration.ofDays(2)),
    PAYMENT_WITH_BANK("paymentWithBank", false, Duration.ofDays(2)),
    PLACE_WITHDRAWN("placeWithdrawn", false, Duration.ofDays(2)),
    PLACE_MOVED("placeMoved", false, Duration.ofDays(2)),
    SUBSTITUTE_INVITED("substituteInvited", true, Duration.ofDays(2)),
    PLACE_PASSED_ON("placePassedOn", false, Duration.ofDays(2)),
    COHORT_CANCELLED("cohortCancelled", false, Duration.ofDays(2)),
    CHOICE_REMINDER("choiceReminder", false, Duration.ofDays(1)),
    CHOICE_SETTLED("choiceSettled", false, Duration.ofDays(2)),
    COHORT_GOES_AHEAD("cohortGoesAhead", false, Duration.ofDays(2)),
    DECISION_DUE("decisionDue", false, Duration.ofDays(2)),
    PAYMENT_RECEIVED("paymentReceived", false, Duration.ofDays(2)),
    WAITLIST_JOINED("waitlistJoined", false, Duration.ofDays(2)),
    SEAT_OFFERED("seatOffered", false, Duration.ofDays(1)),
    SEAT_OFFER_REMINDER("seatOfferReminder", false, Duration.ofHours(2)),
    SEAT_OFFER_LAPSED("seatOfferLapsed", false, Duration.ofDays(2)),
    WAITLIST_PAUSED("waitlistPaused", false, Duration.ofDays(1)),
    WAITLIST_CLOSED("waitlistClosed", false, Duration.ofDays(2)),
    SEAT_GIVEN("seatGiven", true, Duration.ofDays(2)),
    SEAT_TAKEN_BACK("seatTakenBack", false, Duration.ofDays(2)),
    SEAT_CALLED_OFF("seatCalledOff", false, Duration.ofDays(2)),
    GROUP_CALLED_OFF("groupCalledOff", false, Duration.ofDays(2)),
    SEATS_UNASSIGNED("seatsUnassigned", false, Duration.ofDays(2)),
    INTEREST_ASKED("interestAsked", false, Duration.ofDays(2)),
    DATES_PUBLISHED("datesPublished", false, Duration.ofDays(3)),
    DISCUSSION_NEWS("discussionNews", false, Duration.ofDays(1)),
    POST_REPORTED("postReported", false, Duration.ofDays(2)),
    CREDIT_GRANTED("creditGranted", false, Duration.ofDays(2)),
    CREDIT_ENDING("creditEnding", false, Duration.ofDays(2)),
    CREDIT_EXPIRED("creditExpired", false, Duration.ofDays(2)),
    TRANSFER_BEGUN("transferBegun", false, Duration.ofDays(2)),
    TRANSFER_REMINDER("transferReminder", false, Duration.ofDays(2)),
    TRANSFER_PARTIAL("transferPartial", false, Duration.ofDays(2)),
    TRANSFER_RELEASED("transferReleased", false, Duration.ofDays(2)),
    PLAN_BEGUN("planBegun", false, Duration.ofDays(2)),
    INSTALMENT_COMING("instalmentComing", false, Duration.ofDays(2)),
    INSTALMENT_MOVED("instalmentMoved", false, Duration.ofDays(2)),
    INSTALMENT_LATE("instalmentLate", false, Duration.ofDays(2)),
    INSTALMENT_FAILED("instalmentFailed", false, Duration.ofDays(2)),
    ROLL_CALL_UNFINISHED("rollCallUnfinished", false, Duration.ofDays(2)),
    ABSENCE_ANNOUNCED("absenceAnnounced", false, Duration.ofDays(1)),
    ABSENCE_TAKEN_BACK("absenceTakenBack", false, Duration.ofDays(1)),
    ATTENDANCE_APPEALED("attendanceAppealed", false, Duration.ofDays(2)),
    APPEAL_ANSWERED("appealAnswered", false, Duration.ofDays(2)),
    PRACTICE_TO_SIGN("practiceToSign", true, Duration.ofDays(2)),
    PRACTICE_STILL_TO_SIGN("practiceStillToSign", true, Duration.ofDays(2)),
    PRACTICE_SIGNED("practiceSigned", false, Duration.ofDays(2)),
    PRACTICE_DELEGATED("practiceDelegated", false, Duration.ofDays(2)),
    PRACTICE_UNSIGNED("practiceUnsigned", false, Duration.ofDays(2)),
    MAKE_UP_BOOKED("makeUpBooked", false, Duration.ofDays(2)),
    MAKE_UP_RELEASED("makeUpReleased", false, Duration.ofDays(2)),
    MINUTES_MISSING("minutesMissing", false, Duration.ofDays(2)),
    PROGRAMME_TO_SIGN("programmeToSign", false, Duration.ofDays(2)),
    COMPLETION_IMPOSSIBLE("completionImpossible", false, Duration.ofDays(2)),
    LEARNER_CANNOT_COMPLETE("learnerCannotComplete", false, Duration.ofDays(2)),
    WINDOW_ENDS("windowEnds", false, Duration.ofDays(2)),
    TIME_GIVEN("timeGiven", false, Duration.ofDays(2)),
    AGREEMENT_ENDS("agreementEnds", false, Duration.ofDays(5)),
    PROGRAMME_SIGNED("programmeSigned", false, Duration.ofDays(2)),
    QUIZ_MARKED("quizMarked", false, Duration.ofDays(3)),
    ATTEMPT_GRANTED("attemptGranted", false, Duration.ofDays(3)),
    HANDOUT_CORRECTED("handoutCorrected", false, Duration.ofDays(7)),
    CONSULTATION_BOOKED("consultationBooked", false, Duration.ofDays(2)),
    CONSULTATION_CANCELLED("consultationCancelled", false, Duration.ofDays(2)),
    CONSULTATION_RECORDED("consultationRecorded", false, Duration.ofDays(2)),
    CREDIT_NOTE_ISSUED("creditNoteIssued", false, Duration.ofDays(7)),
    AMOUNT_KEPT("amountKept", false, Duration.ofDays(7)),
    CERTIFICATE_ISSUED("certificateIssued", false, Duration.ofDays(7)),
    CERTIFICATE_REPLACED("certificateReplaced", false, Duration.ofDays(7)),
    CERTIFICATE_REVOKED("certificateRevoked", false, Duration.ofDays(7)),
    EVALUATION_OPEN("evaluationOpen", false, Duration.ofDays(3)),
    EVALUATION_REMINDER("evaluationReminder", false, Duration.ofDays(3)),
    CERTIFICATES_DUE("certificatesDue", false, Duration.ofDays(2)),
    BURSARY_AWARDED("bursaryAwarded", false, Duration.ofDays(2)),
    BURSARY_DECLINED("bursaryDeclined", false, Duration.ofDays(2));

    private final String text;
    private final boolean secret;
    private final Duration worthSending;

    MailKind(String text, boolean secret, Duration worthSending) {
        this.text = text;
        this.secret = secret;
        this.worthSending = worthSending;
    }

    String key(String part) {
        return "mail." + text + "." + part;
    }

    /** Why somebody gets it, as the foot of the mail says: it concerns their own affairs, they agreed, or somebody named them. */
    String reason() {
        return switch (this) {
            case INTEREST_ASKED, DATES_PUBLISHED -> "mail.footer.consent";
            case PRACTICE_TO_SIGN, PRACTICE_STILL_TO_SIGN -> "mail.footer.supervisor";
            default -> "mail.footer.reason";
        };
    }

    /** It carries a one-time link: its text is kept only until it is sent or given up, and it cannot be sent again. */
    boolean isSecret() {
        return secret;
    }

    /** For how long a first sending makes sense; a link that has lapsed is not worth a mail. */
    Duration worthSending() {
        return worthSending;
    }
}
