package ca.footing.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages on top of the screen; announced by screen readers. Nothing a person must keep is said here only. */
public final class Notify {
    private static final int STAY_MILLIS = 8000;

    private Notify() {}

    public static void done(String text) {
        show(text, NotificationVariant.SUCCESS);
    }

    public static void refused(String text) {
        show(text, NotificationVariant.WARNING);
    }

    public static void failed(String text) {
        show(text, NotificationVariant.ERROR);
    }

    private static void show(String text, NotificationVariant variant) {
        var notification = Notification.show(text, STAY_MILLIS, Notification.Position.TOP_CENTER);
        notification.addThemeVariants(variant);
    }
}
