package ca.footing.notification;

import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Formats;
import ca.footing.shared.Ids;
import ca.footing.shared.SiteRoutes;
import ca.footing.waitlist.DatesPublished;
import ca.footing.waitlist.InterestAsked;
import ca.footing.waitlist.WaitlistRoutes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails to people who want to hear of a series; they are commercial, and each can be ended in one click. */
@Component
class InterestMails {
    private static final Duration ONE_REQUEST_WITHIN = Duration.ofMinutes(10);

    private final MailWriter writer;
    private final Cohorts cohorts;
    private final Catalogue catalogue;

    InterestMails(MailWriter writer, Cohorts cohorts, Catalogue catalogue) {
        this.writer = writer;
        this.cohorts = cohorts;
        this.catalogue = catalogue;
    }

    /** Asking again sends the link again, but not twice within some minutes. */
    @EventListener
    void on(InterestAsked event) {
        if (writer.wroteWithin(ONE_REQUEST_WITHIN, MailKind.INTEREST_ASKED, event.email())) {
            return;
        }
        var series = Objects.requireNonNull(
                catalogue.summaries(List.of(event.series())).get(event.series()));
        var draft = writer.draft(MailKind.INTEREST_ASKED, event.locale())
                .paragraph("text", series.title().in(event.locale()))
                .action("action", writer.link(WaitlistRoutes.confirmInterest(event.locale(), event.confirmToken())))
                .fine("notYou");
        writer.write(MailKind.INTEREST_ASKED, Ids.next().toString(), null, event.email(), draft);
    }

    @EventListener
    void on(DatesPublished event) {
        var locale = event.locale();
        var cohort = Objects.requireNonNull(
                cohorts.summaries(List.of(event.cohort())).get(event.cohort()));
        var draft = writer.draft(MailKind.DATES_PUBLISHED, locale);
        draft.paragraph("text", cohort.seriesTitle().in(locale))
                .facts(
                        "what",
                        List.of(
                                draft.fact("cohort", cohort.name().in(locale)),
                                draft.fact("starts", Formats.instant(cohort.startsAt(), cohort.zone(), locale))))
                .action("action", writer.link(SiteRoutes.cohort(locale, cohort.code())))
                .pointer("leave", writer.link(WaitlistRoutes.leaveInterest(locale, event.leaveToken())));
        writer.write(MailKind.DATES_PUBLISHED, event.interest() + "/" + event.cohort(), null, event.email(), draft);
    }
}
