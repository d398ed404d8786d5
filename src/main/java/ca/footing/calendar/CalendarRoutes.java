package ca.footing.calendar;

import ca.footing.registration.RegistrationId;

/** Addresses of calendar files. */
public final class CalendarRoutes {
    /** A calendar file for the owner of a place. */
    public static final String PLACE = "/calendar/registrations/{registrationId}.ics";

    /** A person's feed, for whoever knows its token. */
    public static final String FEED = "/calendar/{token}.ics";

    private CalendarRoutes() {}

    public static String place(RegistrationId registration) {
        return "calendar/registrations/" + registration + ".ics";
    }

    public static String feed(String token) {
        return "calendar/" + token + ".ics";
    }
}
