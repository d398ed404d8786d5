package ca.footing.mailbox;

/**
 * What an onlooker may read.
 *
 * @param calendar whether calendar entries bear a neutral name ("Workshop") in place of the session's title
 * @param mail whether sender and subject of mails are neutral
 */
public record Discretion(boolean calendar, boolean mail) {
    /** Unless somebody chooses otherwise: calendars are shared with colleagues, a mail's subject names no series anyway. */
    public static final Discretion USUAL = new Discretion(true, false);
}
