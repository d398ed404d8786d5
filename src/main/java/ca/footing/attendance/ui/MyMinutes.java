package ca.footing.attendance.ui;

import ca.footing.attendance.MyAttendance.MySession;
import ca.footing.shared.Formats;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;

/** The minutes of a learner at one session, in one line. */
final class MyMinutes {
    private MyMinutes() {}

    static String words(MySession session) {
        var counted = session.counted();
        if (!counted.recorded()) {
            return say("unrecorded");
        }
        var words = new ArrayList<String>();
        words.add(say("present", Formats.minutes(counted.minutesPresent()), Formats.minutes(counted.minutesHeld())));
        if (counted.minutesMadeUp() > 0) {
            words.add(say("madeUp", Formats.minutes(counted.minutesMadeUp())));
        }
        var here = session.attended();
        if (!here.spans().isEmpty() && here.lateMinutes() > 0) {
            words.add(say("late", Formats.minutes(here.lateMinutes())));
        }
        if (here.leftEarlyMinutes() > 0) {
            words.add(say("early", Formats.minutes(here.leftEarlyMinutes())));
        }
        return String.join(" · ", words);
    }

    private static String say(String key, Object... args) {
        return I18NProvider.translate("attendance.mine." + key, args);
    }
}
