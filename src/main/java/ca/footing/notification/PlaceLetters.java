package ca.footing.notification;

import ca.footing.account.Contact;
import ca.footing.calendar.Calendars;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Facilitator;
import ca.footing.document.DocumentId;
import ca.footing.document.DocumentRoutes;
import ca.footing.progress.ProgressRoutes;
import ca.footing.refund.RefundTerms;
import ca.footing.refund.RefundWords;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the confirmation of a place says: what, when, how to take part, what helps, what was paid. */
@Component
class PlaceLetters {
    private final MailWriter writer;
    private final Calendars calendars;
    private final Texts texts;
    private final AgreementCopies agreements;

    PlaceLetters(MailWriter writer, Calendars calendars, Texts texts, AgreementCopies agreements) {
        this.writer = writer;
        this.calendars = calendars;
        this.texts = texts;
        this.agreements = agreements;
    }

    /** The receipt that goes with a confirmation. */
    record Paid(DocumentId receipt, String receiptNumber, Money total) {}

    Draft confirmed(RegistrationId registration, Contact person, CohortDetails cohort, @Nullable Paid paid) {
        var draft = writer.draft(MailKind.PLACE_CONFIRMED, person.locale())
                .greeting(person.name())
                .paragraph("text");
        draft.facts("what", what(draft, cohort))
                .lines("sessions", sessions(draft, cohort))
                .fine("zone", Formats.zoneName(cohort.summary().zone(), draft.locale()))
                .lines("join", join(draft, cohort))
                .paragraph("calendar")
                .action("action", writer.link(ProgressRoutes.HOME))
                .lines(
                        "prepare",
                        List.of(draft.say("prepareModule"), draft.say("preparePlace"), draft.say("prepareBreaks")));
        agreements
                .signed(registration)
                .ifPresent(signed -> draft.paragraph("agreement", signed.text().version()));
        if (paid != null) {
            draft.facts("receipt", receipt(draft, paid))
                    .pointer("receiptAttached", writer.link(DocumentRoutes.document(paid.receipt())))
                    .lines("refunds", refunds(draft, cohort.refunds()));
        }
        return draft;
    }

    /** The receipt alone. */
    Draft received(Contact person, Paid paid) {
        var draft = writer.draft(MailKind.PAYMENT_RECEIVED, person.locale())
                .greeting(person.name())
                .paragraph("text");
        return draft.facts("receipt", receipt(draft, paid))
                .action("action", writer.link(DocumentRoutes.document(paid.receipt())));
    }

    /** What goes with a confirmation: the sessions for a calendar, the signed agreement, and what else there is. */
    Attachment[] files(RegistrationId registration, Contact person, CohortDetails cohort, Attachment... more) {
        var files = new ArrayList<Attachment>();
        files.add(calendar(registration, person));
        agreements
                .signed(registration)
                .ifPresent(signed -> files.add(
                        agreements.file(signed, person, cohort.summary().zone())));
        files.addAll(List.of(more));
        return files.toArray(Attachment[]::new);
    }

    private Attachment calendar(RegistrationId registration, Contact person) {
        return new Attachment(
                "footing.ics",
                "text/calendar; charset=utf-8; method=PUBLISH",
                calendars.ofPlace(registration, person.account()));
    }

    private static List<Letter.Fact> receipt(Draft draft, Paid paid) {
        return List.of(
                draft.fact("receiptNumber", paid.receiptNumber()),
                draft.fact("amount", Formats.money(paid.total(), draft.locale())));
    }

    private static List<Letter.Fact> what(Draft draft, CohortDetails cohort) {
        var locale = draft.locale();
        var facts = new ArrayList<Letter.Fact>();
        facts.add(draft.fact("workshop", cohort.summary().seriesTitle().in(locale)));
        facts.add(draft.fact("cohort", cohort.summary().name().in(locale)));
        if (!cohort.facilitators().isEmpty()) {
            facts.add(draft.fact(
                    "facilitators",
                    cohort.facilitators().stream().map(Facilitator::name).collect(Collectors.joining(", "))));
        }
        return facts;
    }

    private static List<String> sessions(Draft draft, CohortDetails cohort) {
        var locale = draft.locale();
        return cohort.sessions().stream()
                .map(CohortSession::time)
                .map(time -> draft.say(
                        "session",
                        Formats.date(time.start().toLocalDate(), locale),
                        Formats.time(time.start().toLocalTime(), locale),
                        Formats.time(time.end().toLocalTime(), locale),
                        Formats.zone(time.zone(), time.start(), locale)))
                .toList();
    }

    private static List<String> join(Draft draft, CohortDetails cohort) {
        Set<String> ways = new LinkedHashSet<>();
        for (var session : cohort.sessions()) {
            if (session.format().hasRoom()) {
                ways.add(draft.say("joinInPerson", session.venue()));
            }
            if (session.format().hasLink()) {
                ways.add(draft.say("joinOnline"));
            }
        }
        return List.copyOf(ways);
    }

    private List<String> refunds(Draft draft, RefundTerms terms) {
        var words = new RefundWords(terms, draft.locale(), (key, args) -> texts.get(draft.locale(), key, args));
        return Stream.concat(
                        words.lines().stream().map(line -> draft.say("refundLine", line.when(), line.what())),
                        words.notes().stream())
                .toList();
    }
}
