package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.cohort.Cohorts;
import ca.footing.discussion.DigestLinks;
import ca.footing.discussion.DiscussionNews;
import ca.footing.discussion.DiscussionRoutes;
import ca.footing.discussion.PostReported;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails about discussions: how much is new, and that something waits; never what anybody wrote. */
@Component
class DiscussionMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Cohorts cohorts;
    private final DigestLinks digests;

    DiscussionMails(MailWriter writer, Accounts accounts, Cohorts cohorts, DigestLinks digests) {
        this.writer = writer;
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.digests = digests;
    }

    @EventListener
    void on(DiscussionNews event) {
        var person = accounts.contact(event.account());
        var cohort = cohorts.details(event.cohort()).summary();
        var leave = writer.link(
                DiscussionRoutes.leaveDigest(digests.token(event.cohort(), event.account()), person.locale()));
        var draft = writer.draft(MailKind.DISCUSSION_NEWS, person.locale())
                .greeting(person.name())
                .paragraph("text", event.posts(), event.threads(), cohort.name().in(person.locale()))
                .action("action", writer.link(DiscussionRoutes.board(event.cohort())))
                .fine("fine")
                .pointer("leave", leave)
                .leaving(leave);
        writer.write(
                MailKind.DISCUSSION_NEWS,
                event.cohort() + "/" + person.account() + "/" + event.until().getEpochSecond(),
                person,
                draft);
    }

    /** One mail for a post to each facilitator, however many people report it. */
    @EventListener
    void on(PostReported event) {
        var cohort = cohorts.details(event.cohort());
        cohort.facilitators().forEach(facilitator -> {
            var person = accounts.contact(facilitator.account());
            var draft = writer.draft(MailKind.POST_REPORTED, person.locale())
                    .greeting(person.name())
                    .paragraph("text", cohort.summary().name().in(person.locale()))
                    .action("action", writer.link(DiscussionRoutes.reports(event.cohort())));
            writer.write(MailKind.POST_REPORTED, event.post() + "/" + person.account(), person, draft);
        });
    }
}
