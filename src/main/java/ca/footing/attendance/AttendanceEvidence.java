package ca.footing.attendance;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.DisputeEvidence;
import ca.footing.payment.Evidence;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For a payer's bank: the sessions that the person was at, in minutes. Who else was there is nobody's business. */
@Component
class AttendanceEvidence implements DisputeEvidence {
    private static final int THIRD = 30;

    private final Registrations registrations;
    private final Cohorts cohorts;
    private final PresenceBook book;
    private final Texts texts;

    AttendanceEvidence(Registrations registrations, Cohorts cohorts, PresenceBook book, Texts texts) {
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.book = book;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Evidence> about(UUID reference, Locale locale) {
        return registrations
                .confirmed(new RegistrationId(reference))
                .map(person ->
                        new Evidence(THIRD, texts.get(locale, "attendance.evidence.heading"), facts(person, locale)));
    }

    private List<Evidence.Fact> facts(Participant person, Locale locale) {
        var sessions = cohorts.sessions(person.cohort());
        var presences = book.read(sessions).of(person.registration());
        return sessions.stream()
                .map(session -> fact(session, presences.get(session.id()), locale))
                .toList();
    }

    private Evidence.Fact fact(CohortSession session, @Nullable Presence presence, Locale locale) {
        var title = session.title().in(locale);
        var text = presence == null || !presence.recorded()
                ? texts.get(locale, "attendance.evidence.unrecorded", title)
                : texts.get(
                        locale,
                        "attendance.evidence.present",
                        title,
                        presence.minutesPresent(),
                        presence.minutesHeld());
        return new Evidence.Fact(session.time().startsAt(), text);
    }
}
