package ca.footing.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.UtcOffset;
import ca.footing.cohort.SessionTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * A calendar file (RFC 5545) in the making. Entries keep their identity; of two versions of an entry, the one with the
 * higher sequence holds (RFC 5546), so that importing a newer file moves a session instead of doubling it.
 */
final class CalendarFile {
    /**
     * One entry of the file.
     *
     * @param changedAt when it last changed: with equal content the file is equal byte for byte
     * @param link a page about it; empty for none
     */
    record Entry(
            String uid,
            int sequence,
            Instant changedAt,
            boolean cancelled,
            SessionTime time,
            String title,
            String location,
            String link) {}

    private final ICalendar calendar = new ICalendar();
    private final Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();
    private @Nullable Invited invited;

    private CalendarFile() {
        calendar.setProductId("-//Footing//Footing//EN");
    }

    /** Entries to take over by hand. */
    static CalendarFile published() {
        var file = new CalendarFile();
        file.calendar.setMethod(Method.PUBLISH);
        return file;
    }

    /** What a calendar program fetches again and again. */
    static CalendarFile feed(String name) {
        var file = new CalendarFile();
        file.calendar.addName(name);
        file.calendar.addExperimentalProperty("X-WR-CALNAME", name);
        file.calendar.setRefreshInterval(Duration.builder().hours(1).build());
        file.calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        return file;
    }

    /** An invitation by mail, its change, or its cancellation: one entry each (RFC 5546, 3.2.2). */
    static CalendarFile invitation(boolean cancelled, Invited invited) {
        var file = new CalendarFile();
        file.calendar.setMethod(cancelled ? Method.CANCEL : Method.REQUEST);
        file.invited = invited;
        return file;
    }

    void add(Entry entry) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(Date.from(entry.changedAt()));
        event.setDateStart(inZone(new DateStart(Date.from(entry.time().startsAt()), true), entry.time()));
        event.setDateEnd(inZone(new DateEnd(Date.from(entry.time().endsAt()), true), entry.time()));
        event.setSummary(entry.title());
        if (!entry.link().isEmpty()) {
            event.setDescription(entry.link());
            event.setUrl(entry.link());
        }
        if (!entry.location().isBlank()) {
            event.setLocation(entry.location());
        }
        event.setClassification(Classification.PRIVATE);
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        if (invited != null) {
            invited.joinTo(event);
        }
        calendar.addEvent(event);
    }

    byte[] bytes() {
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private <P extends biweekly.property.ICalProperty> P inZone(P property, SessionTime time) {
        var zone = zones.computeIfAbsent(
                time.zone(), id -> new TimezoneAssignment(TimeZone.getTimeZone(id), definition(id, time.startsAt())));
        calendar.getTimezoneInfo().setTimezone(property, zone);
        return property;
    }

    /** The zone's changes of clock from the one in force at the first entry to those of the following two years. */
    private static VTimezone definition(ZoneId zone, Instant first) {
        var definition = new VTimezone(zone.getId());
        var rules = zone.getRules();
        var until = first.plusSeconds(2 * 366 * 86_400L);
        var change = rules.previousTransition(first.plusSeconds(1));
        if (change == null) {
            var offset = rules.getOffset(first);
            add(definition, zone, first, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
        }
        while (change != null && change.getInstant().isBefore(until)) {
            add(
                    definition,
                    zone,
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        return definition;
    }

    private static void add(
            VTimezone definition, ZoneId zone, Instant at, LocalDateTime local, ZoneOffset before, ZoneOffset after) {
        var summer = zone.getRules().isDaylightSavings(at);
        if (summer) {
            definition.addDaylightSavingsTime(observance(new DaylightSavingsTime(), zone, local, before, after, true));
        } else {
            definition.addStandardTime(observance(new StandardTime(), zone, local, before, after, false));
        }
    }

    private static <O extends Observance> O observance(
            O observance, ZoneId zone, LocalDateTime local, ZoneOffset before, ZoneOffset after, boolean summer) {
        observance.setDateStart(new DateTimeComponents(
                local.getYear(),
                local.getMonthValue(),
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
        observance.addTimezoneName(TimeZone.getTimeZone(zone).getDisplayName(summer, TimeZone.SHORT, Locale.CANADA));
        return observance;
    }
}
