package ca.footing.calendar.ui;

import ca.footing.account.TooManyAttempts;
import ca.footing.calendar.CalendarRoutes;
import ca.footing.calendar.Calendars;
import ca.footing.calendar.Feeds;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands a person the calendar file of their own place, and a calendar program the feed whose address it knows. */
@RestController
class CalendarDownload {
    private static final String TYPE = "text/calendar;charset=UTF-8";

    private final Calendars calendars;
    private final Feeds feeds;

    CalendarDownload(Calendars calendars, Feeds feeds) {
        this.calendars = calendars;
        this.feeds = feeds;
    }

    @GetMapping(CalendarRoutes.PLACE)
    ResponseEntity<byte[]> place(@PathVariable String registrationId) {
        var registration = Ids.parse(registrationId).map(RegistrationId::new).orElseThrow(RecordNotFound::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("footing.ics")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(calendars.mine(registration));
    }

    /** A program that has this very content is told so in a few bytes. */
    @GetMapping(CalendarRoutes.FEED)
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        var file = feeds.read(token);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate())
                .eTag(HexFormat.of().formatHex(Tokens.hash(new String(file, StandardCharsets.UTF_8)), 0, 16))
                .body(file);
    }

    @ExceptionHandler(RecordNotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {}

    @ExceptionHandler(TooManyAttempts.class)
    ResponseEntity<Void> later(TooManyAttempts refused) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(Duration.ofMinutes(refused.minutes()).toSeconds()))
                .build();
    }
}
