package ca.footing.progress;

import ca.footing.shared.Formats;
import ca.footing.shared.LocalizedText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** A text key with its arguments, put into a language only where it is shown. */
public record Sentence(String key, List<Object> args) {
    public Sentence {
        args = List.copyOf(args);
    }

    static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }

    /** The arguments as that language writes them: dates, times, zone names, minutes, contents. */
    public Object[] args(Locale locale) {
        return args.stream()
                .map(arg -> switch (arg) {
                    case LocalDate date -> Formats.date(date, locale);
                    case LocalTime time -> Formats.time(time, locale);
                    case ZonedDateTime at -> Formats.zone(at.getZone(), at.toLocalDateTime(), locale);
                    case Duration duration -> Formats.minutes((int) duration.toMinutes());
                    case LocalizedText text -> text.in(locale);
                    default -> arg;
                })
                .toArray();
    }
}
