package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Format;
import ca.footing.progress.ProgressRoutes;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions of a place as a calendar file that tells nothing to someone who looks over a shoulder. */
@Service
@Transactional(readOnly = true)
public class Calendars {
    private final Registrations registrations;
    private final Accounts accounts;
    private final Cohorts cohorts;
    private final Texts texts;
    private final PublicUrls urls;
    private final MailSettings settings;
    private final Clock clock;

    Calendars(
            Registrations registrations,
            Accounts accounts,
            Cohorts cohorts,
            Texts texts,
            PublicUrls urls,
            MailSettings settings,
            Clock clock) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.texts = texts;
        this.urls = urls;
        this.settings = settings;
        this.clock = clock;
    }

    /** The file of the caller's own confirmed place. @throws ca.footing.shared.RecordNotFound otherwise */
    @ForSignedIn
    public byte[] mine(RegistrationId registration) {
        var place = registrations.learning(registration);
        var locale = accounts.contact(place.account()).locale();
        return file(place.registration(), place.booking().of(cohorts.sessions(place.cohort())), locale);
    }

    byte[] file(RegistrationId registration, List<CohortSession> sessions, Locale locale) {
        var file = new CalendarFile(clock.instant());
        for (var session : sessions) {
            file.add(new CalendarFile.Entry(
                    session.id() + "-" + registration + "@" + settings.domain(),
                    session.time().startsAt(),
                    session.time().endsAt(),
                    session.time().zone(),
                    settings.neutralCalendar()
                            ? texts.get(locale, "notification.calendar.session")
                            : session.title().in(locale),
                    session.format() == Format.IN_PERSON ? session.venue() : "",
                    urls.absolute(ProgressRoutes.HOME)));
        }
        return file.bytes();
    }
}
