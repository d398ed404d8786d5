package ca.footing.discussion;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The written discussion of a cohort. Every method throws {@link RecordNotFound} unless the caller is of the cohort: a
 * confirmed place, or facilitating it. Being of the office is not enough, and after the purge nothing is left to find.
 */
@Service
@Transactional
@ForSignedIn
public class Discussions {
    private static final int THREADS_A_PAGE = 20;
    private static final int POSTS_A_PAGE = 30;

    private final Members members;
    private final Threads threads;
    private final Posts posts;
    private final Promises promises;
    private final Reports reports;
    private final DiscussionSettings settings;
    private final Clock clock;

    Discussions(
            Members members,
            Threads threads,
            Posts posts,
            Promises promises,
            Reports reports,
            DiscussionSettings settings,
            Clock clock) {
        this.members = members;
        this.threads = threads;
        this.posts = posts;
        this.promises = promises;
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param asked the page, from 1 on; the nearest one that exists is given */
    @Transactional(readOnly = true)
    public DiscussionBoard board(CohortId cohort, int asked) {
        var member = members.caller(cohort);
        var paging = Paging.of(threads.count(cohort), THREADS_A_PAGE, asked);
        var rows = threads.page(cohort, member.account(), THREADS_A_PAGE, paging.offset());
        var names = members.names(rows.stream().map(Threads.Row::author).collect(Collectors.toSet()));
        return new DiscussionBoard(
                member.cohort(),
                member.facilitates(),
                promises.isGiven(cohort, member.account()),
                isOpen(member),
                settings.closesAt(member.cohort()),
                settings.purgedAt(member.cohort()),
                promises.wantsDigest(cohort, member.account()),
                member.facilitates() ? reports.waiting(cohort) : 0,
                rows.stream()
                        .map(row -> new DiscussionBoard.ThreadRow(
                                row.id(),
                                row.title(),
                                names.getOrDefault(row.author(), ""),
                                row.replies(),
                                row.lastPostAt(),
                                row.unread()))
                        .toList(),
                paging.page(),
                paging.pages());
    }

    /** Opens a thread; on its last page it counts as read. @param asked the page from 1 on, 0 for the last */
    public DiscussionThread thread(CohortId cohort, ThreadId id, int asked) {
        var member = members.caller(cohort);
        var thread = threads.require(id, cohort);
        var paging = Paging.of(posts.count(id), POSTS_A_PAGE, asked == 0 ? Integer.MAX_VALUE : asked);
        var rows = posts.page(id, member.account(), POSTS_A_PAGE, paging.offset());
        var names = members.names(rows.stream().map(Posts.Row::author).collect(Collectors.toSet()));
        if (paging.page() == paging.pages()) {
            threads.read(id, member.account(), clock.instant());
        }
        return new DiscussionThread(
                id,
                member.cohort(),
                thread.title(),
                promises.isGiven(cohort, member.account()),
                isOpen(member),
                rows.stream().map(row -> post(row, member, names)).toList(),
                paging.page(),
                paging.pages());
    }

    /** The caller accepts what confidentiality means here. */
    public void promise(CohortId cohort) {
        promises.give(cohort, members.caller(cohort).account(), clock.instant());
    }

    public void wishDigest(CohortId cohort, boolean wanted) {
        promises.wishDigest(cohort, members.caller(cohort).account(), wanted, clock.instant());
    }

    /** @throws PromiseNeeded @throws DiscussionClosed @throws ThreadTitleInvalid @throws PostEmpty @throws PostTooLong */
    public ThreadId open(CohortId cohort, String title, String body) {
        var author = writer(cohort);
        var id = ThreadId.next();
        threads.add(id, cohort, author, Words.title(title), clock.instant());
        posts.add(PostId.next(), id, author, Words.post(body), clock.instant());
        return id;
    }

    /** @throws PromiseNeeded @throws DiscussionClosed @throws PostEmpty @throws PostTooLong */
    public PostId reply(CohortId cohort, ThreadId thread, String body) {
        var author = writer(cohort);
        threads.require(thread, cohort);
        var id = PostId.next();
        posts.add(id, thread, author, Words.post(body), clock.instant());
        threads.news(thread, author, clock.instant());
        return id;
    }

    /** The caller's own post. @throws DiscussionClosed @throws PostEmpty @throws PostTooLong */
    public void edit(CohortId cohort, PostId id, String body) {
        writer(cohort);
        posts.change(own(cohort, id).id(), Words.post(body), clock.instant());
    }

    /** The title of the caller's own thread. @throws DiscussionClosed @throws ThreadTitleInvalid */
    public void retitle(CohortId cohort, ThreadId id, String title) {
        if (!threads.require(id, cohort).author().equals(writer(cohort))) {
            throw new RecordNotFound();
        }
        threads.retitle(id, Words.title(title));
    }

    /** Takes the words of the caller's own post away, also after closing; a thread without replies goes whole. */
    public void takeBack(CohortId cohort, PostId id) {
        var post = own(cohort, id);
        if (posts.count(post.thread()) == 1) {
            posts.remove(id);
            threads.remove(post.thread());
        } else {
            posts.clear(id, Remover.AUTHOR);
        }
    }

    private Posts.Row own(CohortId cohort, PostId id) {
        var member = members.caller(cohort);
        var post = posts.require(id, cohort, member.account());
        if (!post.author().equals(member.account()) || post.removedBy() != null) {
            throw new RecordNotFound();
        }
        return post;
    }

    private AccountId writer(CohortId cohort) {
        var member = members.caller(cohort);
        if (!isOpen(member)) {
            throw new DiscussionClosed();
        }
        if (!promises.isGiven(cohort, member.account())) {
            throw new PromiseNeeded();
        }
        return member.account();
    }

    private boolean isOpen(Members.Member member) {
        return clock.instant().isBefore(settings.closesAt(member.cohort()));
    }

    private static DiscussionThread.Post post(Posts.Row row, Members.Member reader, Map<AccountId, String> names) {
        var own = row.author().equals(reader.account());
        return new DiscussionThread.Post(
                row.id(),
                names.getOrDefault(row.author(), ""),
                reader.facilitators().contains(row.author()),
                row.covered() && !own ? "" : row.body(),
                row.postedAt(),
                row.editedAt(),
                own,
                row.covered(),
                row.reported(),
                row.removedBy());
    }
}
