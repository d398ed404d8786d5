package ca.footing.notification;

import ca.footing.registration.RegistrationId;

/** Addresses of mail and calendar. */
public final class NotificationRoutes {
    public static final String OUTBOX = "office/mail";
    /** A calendar file for the owner of a place. */
    public static final String CALENDAR = "/calendar/registrations/{registrationId}.ics";

    private NotificationRoutes() {}

    public static String calendar(RegistrationId registration) {
        return "calendar/registrations/" + registration + ".ics";
    }
}
