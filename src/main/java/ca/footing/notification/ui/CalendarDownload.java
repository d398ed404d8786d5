package ca.footing.notification.ui;

import ca.footing.notification.Calendars;
import ca.footing.notification.NotificationRoutes;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
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

/** Hands a person the calendar file of their own place. */
@RestController
class CalendarDownload {
    private final Calendars calendars;

    CalendarDownload(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping(NotificationRoutes.CALENDAR)
    ResponseEntity<byte[]> file(@PathVariable String registrationId) {
        var registration = Ids.parse(registrationId).map(RegistrationId::new).orElseThrow(RecordNotFound::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
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

    @ExceptionHandler(RecordNotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {}
}
