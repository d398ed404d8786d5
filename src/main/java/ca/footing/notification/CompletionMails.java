package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.account.Profiles;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.progress.CompletionImpossible;
import ca.footing.progress.Finding;
import ca.footing.progress.ProgressRoutes;
import ca.footing.progress.Sentence;
import ca.footing.progress.TimeGiven;
import ca.footing.progress.WindowEnds;
import ca.footing.shared.Formats;
import ca.footing.shared.Ids;
import ca.footing.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a learner and those who facilitate what stands in the way while it can be put right, and of the time that is left. */
@Component
class CompletionMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Profiles profiles;
    private final Cohorts cohorts;
    private final Texts texts;

    CompletionMails(MailWriter writer, Accounts accounts, Profiles profiles, Cohorts cohorts, Texts texts) {
        this.writer = writer;
        this.accounts = accounts;
        this.profiles = profiles;
        this.cohorts = cohorts;
        this.texts = texts;
    }

    @EventListener
    void on(CompletionImpossible event) {
        var cohort = cohorts.details(event.cohort());
        var person = accounts.contact(event.account());
        var reference = event.registration() + "/" + event.module().position() + "/"
                + event.at().getEpochSecond();
        var draft = writer.draft(MailKind.COMPLETION_IMPOSSIBLE, person.locale())
                .greeting(person.name())
                .paragraph(
                        "text",
                        event.module().position(),
                        event.module().title().in(person.locale()),
                        cohort.summary().seriesTitle().in(person.locale()))
                .lines("reasons", reasons(event.blocking(), person.locale()))
                .action(
                        "action",
                        writer.link(ProgressRoutes.module(
                                event.registration(), event.module().id())))
                .fine("fine");
        writer.write(MailKind.COMPLETION_IMPOSSIBLE, reference, person, draft);
        var name = Objects.requireNonNull(
                        profiles.names(List.of(event.account())).get(event.account()))
                .preferredName();
        cohort.facilitators().forEach(facilitator -> {
            var to = accounts.contact(facilitator.account());
            writer.write(
                    MailKind.LEARNER_CANNOT_COMPLETE,
                    reference + "/" + facilitator.account(),
                    to,
                    writer.draft(MailKind.LEARNER_CANNOT_COMPLETE, to.locale())
                            .greeting(to.name())
                            .paragraph(
                                    "text",
                                    cohort.summary().name().in(to.locale()),
                                    name,
                                    event.module().position(),
                                    event.module().title().in(to.locale()))
                            .lines(
                                    "reasons",
                                    event.blocking().stream()
                                            .map(finding -> words(finding.name(), to.locale()) + " – "
                                                    + words(finding.boardSentence(), to.locale()))
                                            .toList())
                            .action("action", writer.link(ProgressRoutes.board(event.cohort()))));
        });
    }

    @EventListener
    void on(WindowEnds event) {
        var person = accounts.contact(event.account());
        var draft = writer.draft(MailKind.WINDOW_ENDS, person.locale())
                .greeting(person.name())
                .paragraph(
                        "text",
                        series(event.cohort(), person.locale()),
                        Formats.date(event.until(), person.locale()),
                        event.open())
                .paragraph("more")
                .action("action", writer.link(ProgressRoutes.HOME));
        writer.write(
                MailKind.WINDOW_ENDS,
                event.registration() + "/" + event.until() + "/" + event.daysBefore(),
                person,
                draft);
    }

    @EventListener
    void on(TimeGiven event) {
        var until = event.until();
        if (until == null) {
            return;
        }
        var person = accounts.contact(event.account());
        var draft = writer.draft(MailKind.TIME_GIVEN, person.locale())
                .greeting(person.name())
                .paragraph("text", series(event.cohort(), person.locale()), Formats.date(until, person.locale()))
                .action("action", writer.link(ProgressRoutes.HOME));
        writer.write(MailKind.TIME_GIVEN, Ids.next().toString(), person, draft);
    }

    private List<String> reasons(List<Finding> blocking, Locale locale) {
        return blocking.stream()
                .map(finding -> words(finding.name(), locale) + " – " + words(finding.sentence(), locale)
                        + finding.due().map(due -> " " + words(due, locale)).orElse(""))
                .toList();
    }

    private String words(Sentence sentence, Locale locale) {
        return texts.get(locale, sentence.key(), sentence.args(locale));
    }

    private String series(CohortId cohort, Locale locale) {
        return cohorts.details(cohort).summary().seriesTitle().in(locale);
    }
}
