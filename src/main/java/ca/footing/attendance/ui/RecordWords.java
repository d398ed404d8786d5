package ca.footing.attendance.ui;

import ca.footing.attendance.PhoneTimes;
import ca.footing.attendance.RecordEntry;
import ca.footing.attendance.RecordKind;
import ca.footing.attendance.Span;
import ca.footing.cohort.CohortSession;
import ca.footing.shared.Formats;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a record in words, on the clock of its session. */
record RecordWords(CohortSession session, Locale locale) {
    /** What was said of the person. */
    String what(RecordEntry entry) {
        if (entry.kind() == RecordKind.PRESENT) {
            return say("attendance.record.PRESENT", spans(entry.spans()));
        }
        return say("attendance.record." + entry.kind());
    }

    /** Who said it, when, and by which way. */
    String who(RecordEntry entry) {
        return say("attendance.record.by." + entry.source(), entry.by(), when(entry.at()));
    }

    /** What the person's phone said. */
    String phone(List<PhoneTimes.PhoneTime> times) {
        var said = times.stream()
                .map(time -> say(
                        "attendance.phone." + (time.arriving() ? "arrived" : "left")
                                + (time.lateMinutes() > 0 ? "Late" : ""),
                        clock(time.at()),
                        Formats.minutes((int) time.lateMinutes())))
                .collect(Collectors.joining(", "));
        return say("attendance.phone.said", said);
    }

    String when(Instant at) {
        return Formats.instant(at, session.time().zone(), locale);
    }

    private String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> say("attendance.record.span", clock(span.from()), clock(span.to())))
                .collect(Collectors.joining(", "));
    }

    private String clock(Instant at) {
        return Formats.time(at.atZone(session.time().zone()).toLocalTime(), locale);
    }

    private static String say(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
