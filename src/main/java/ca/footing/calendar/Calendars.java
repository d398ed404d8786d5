package ca.footing.calendar;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.mailbox.Discretions;
import ca.footing.progress.ProgressRoutes;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Internal;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands in a person's calendar, as files. Unless the person wants otherwise they tell nothing to someone who looks
 * over a shoulder: each session is called "Workshop", and no link names this installation.
 */
@Service
@Transactional(readOnly = true)
public class Calendars {
    private final EntryRepository entries;
    private final Registrations registrations;
    private final Accounts accounts;
    private final Discretions discretions;
    private final Texts texts;
    private final PublicUrls urls;

    Calendars(
            EntryRepository entries,
            Registrations registrations,
            Accounts accounts,
            Discretions discretions,
            Texts texts,
            PublicUrls urls) {
        this.entries = entries;
        this.registrations = registrations;
        this.accounts = accounts;
        this.discretions = discretions;
        this.texts = texts;
        this.urls = urls;
    }

    /** The file of the caller's own confirmed place. @throws ca.footing.shared.RecordNotFound otherwise */
    @ForSignedIn
    public byte[] mine(RegistrationId registration) {
        return ofPlace(
                registrations.learning(registration).registration(),
                registrations.learning(registration).account());
    }

    /** The sessions of a place, for its confirmation. */
    @Internal
    public byte[] ofPlace(RegistrationId registration, AccountId account) {
        var file = CalendarFile.published();
        fill(file, account, entries.findByRegistration(registration));
        return file.bytes();
    }

    /** An invitation that takes over what changed, or cancels what is no more. */
    @Internal
    public byte[] invitation(EntryFacts entry, AccountId account, Invited invited) {
        var file = CalendarFile.invitation(entry.cancelled(), invited);
        file.add(entry(entry, locale(account), discretions.of(account).calendar()));
        return file.bytes();
    }

    /** Everything of a person, cancelled sessions marked as such. */
    byte[] ofPerson(AccountId account) {
        var file = CalendarFile.feed(texts.get(locale(account), "calendar.name"));
        fill(file, account, entries.findByAccount(account));
        return file.bytes();
    }

    private void fill(CalendarFile file, AccountId account, List<CalendarEntry> found) {
        var locale = locale(account);
        var neutral = discretions.of(account).calendar();
        found.stream()
                .map(CalendarEntry::facts)
                .sorted(Comparator.comparing(
                                (EntryFacts entry) -> entry.held().time().startsAt())
                        .thenComparing(EntryFacts::uid))
                .forEach(entry -> file.add(entry(entry, locale, neutral)));
    }

    private CalendarFile.Entry entry(EntryFacts entry, Locale locale, boolean neutral) {
        var held = entry.held();
        return new CalendarFile.Entry(
                entry.uid(),
                entry.sequence(),
                entry.changedAt(),
                entry.cancelled(),
                held.time(),
                neutral ? texts.get(locale, "calendar.session") : held.title().in(locale),
                held.format().hasRoom() ? texts.get(locale, "cohort.where." + held.format(), held.venue()) : "",
                neutral ? "" : urls.absolute(ProgressRoutes.HOME));
    }

    private Locale locale(AccountId account) {
        return accounts.contact(account).locale();
    }
}
