package ca.footing.cohort;

import ca.footing.shared.BusinessDays;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves dates by whole days, so that every promise keeps its time on the clock of its zone, whether or not the clocks
 * change in between; and says what should be looked at on the new day.
 */
public record DateShift(ZoneId zone, long days, Instant now) {
    private static final LocalizedText NOTHING = new LocalizedText("", "");

    public LocalDateTime move(LocalDateTime wall) {
        return wall.plusDays(days);
    }

    public LocalDate move(LocalDate day) {
        return day.plusDays(days);
    }

    ShiftedDate session(CohortSession session) {
        var time = session.time();
        var moved = new SessionTime(move(time.start()), move(time.end()), zone);
        var flags = flags(moved.start());
        flags.addAll(strange(moved.end()));
        if (moved.minutes() != time.minutes()) {
            flags.add(ShiftedDate.Flag.OTHER_LENGTH);
        }
        return new ShiftedDate(
                ShiftedDate.Kind.SESSION,
                session.title(),
                time.start(),
                moved.start(),
                time.end().toLocalTime(),
                0,
                true,
                BusinessDays.holiday(moved.start().toLocalDate()).orElse(null),
                flags);
    }

    ShiftedDate pause(CohortSession session, SessionBreak pause) {
        var begins = pause.begins(session.time());
        return new ShiftedDate(
                ShiftedDate.Kind.BREAK,
                session.title(),
                begins,
                move(begins),
                pause.to(),
                0,
                true,
                null,
                strange(move(begins)));
    }

    /** A moment, of the cohort as a whole. */
    ShiftedDate moment(ShiftedDate.Kind kind, LocalDateTime wall) {
        return moment(kind, NOTHING, wall);
    }

    /** A moment of something that has a name. */
    public ShiftedDate moment(ShiftedDate.Kind kind, LocalizedText what, LocalDateTime wall) {
        return date(kind, what, wall, move(wall), true, 0);
    }

    public ShiftedDate day(ShiftedDate.Kind kind, LocalizedText what, LocalDate day) {
        return date(kind, what, day.atTime(LocalTime.MAX), move(day).atTime(LocalTime.MAX), false, 0);
    }

    /** A day that follows from the first session by a rule, which may count business days or months. */
    public ShiftedDate ruled(ShiftedDate.Kind kind, LocalDate before, LocalDate after, int notice) {
        return date(kind, NOTHING, before.atTime(LocalTime.MAX), after.atTime(LocalTime.MAX), false, notice);
    }

    private ShiftedDate date(
            ShiftedDate.Kind kind,
            LocalizedText what,
            LocalDateTime before,
            LocalDateTime after,
            boolean clock,
            int number) {
        return new ShiftedDate(
                kind,
                what,
                before,
                after,
                null,
                number,
                clock,
                BusinessDays.holiday(after.toLocalDate()).orElse(null),
                clock ? flags(after) : past(after));
    }

    private Set<ShiftedDate.Flag> flags(LocalDateTime wall) {
        var flags = past(wall);
        flags.addAll(strange(wall));
        return flags;
    }

    private Set<ShiftedDate.Flag> past(LocalDateTime wall) {
        return wall.atZone(zone).toInstant().isBefore(now)
                ? EnumSet.of(ShiftedDate.Flag.PAST)
                : EnumSet.noneOf(ShiftedDate.Flag.class);
    }

    /** A time that the clocks leave out, or show twice. */
    private Set<ShiftedDate.Flag> strange(LocalDateTime wall) {
        return switch (zone.getRules().getValidOffsets(wall).size()) {
            case 0 -> EnumSet.of(ShiftedDate.Flag.GAP);
            case 1 -> EnumSet.noneOf(ShiftedDate.Flag.class);
            default -> EnumSet.of(ShiftedDate.Flag.TWICE);
        };
    }

    @Nullable
    LocalDate moveIfAny(@Nullable LocalDate day) {
        return day == null ? null : move(day);
    }
}
