package ca.footing.discussion;

import ca.footing.cohort.CohortId;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of posts, and what the facilitators of the cohort decide on them. */
@Service
@Transactional
public class Moderation {
    private final Members members;
    private final Posts posts;
    private final Reports reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moderation(Members members, Posts posts, Reports reports, ApplicationEventPublisher events, Clock clock) {
        this.members = members;
        this.posts = posts;
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks the facilitators to look at a post. One that identifies somebody is covered for everyone until they have.
     *
     * @throws RecordNotFound unless the caller is of the cohort and the post somebody else's
     */
    @ForSignedIn
    public void report(CohortId cohort, PostId id, ReportReason reason) {
        var member = members.caller(cohort);
        var post = posts.require(id, cohort, member.account());
        if (post.author().equals(member.account()) || post.removedBy() != null) {
            throw new RecordNotFound();
        }
        reports.add(id, member.account(), reason, clock.instant());
        events.publishEvent(new PostReported(cohort, id));
    }

    /** What waits, longest first. @throws RecordNotFound unless the caller facilitates the cohort */
    @ForFacilitators
    @Transactional(readOnly = true)
    public List<ReportedPost> queue(CohortId cohort) {
        members.facilitator(cohort);
        var rows = reports.queue(cohort);
        var names = members.names(rows.stream().map(Reports.Row::author).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new ReportedPost(
                        row.post(),
                        row.thread(),
                        row.title(),
                        names.getOrDefault(row.author(), ""),
                        row.body(),
                        row.postedAt(),
                        row.firstReportedAt(),
                        row.reasons()))
                .toList();
    }

    /**
     * Settles all reports of a post; a removed one loses its words for good.
     *
     * @throws RecordNotFound unless the caller facilitates the cohort and the post waits
     */
    @ForFacilitators
    public void decide(CohortId cohort, PostId id, Verdict verdict) {
        var member = members.facilitator(cohort);
        posts.require(id, cohort, member.account());
        if (!reports.decide(id, member.account(), verdict, clock.instant())) {
            throw new RecordNotFound();
        }
        if (verdict == Verdict.REMOVED) {
            posts.clear(id, Remover.FACILITATOR);
        }
    }
}
