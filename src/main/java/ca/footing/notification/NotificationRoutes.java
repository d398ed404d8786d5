package ca.footing.notification;

/** Addresses of the office's view of the mail. */
public final class NotificationRoutes {
    public static final String OUTBOX = "office/mail";
    public static final String MAIL = "office/mail/:mailId";

    private NotificationRoutes() {}

    public static String mail(MailId mail) {
        return OUTBOX + "/" + mail;
    }
}
