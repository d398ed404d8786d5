package ca.footing.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.shared.Columns;
import ca.footing.shared.RecordNotFound;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class DiscussionsTest {
    private static final String SECRET = "A sentence that stays in this cohort.";

    @Autowired
    private Discussions discussions;

    @Autowired
    private Moderation moderation;

    @Autowired
    private DiscussionList list;

    @Autowired
    private DiscussionUpkeep upkeep;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaughtMail mail;

    @Autowired
    private Accounts people;

    @LocalServerPort
    private int port;

    private AccountId facilitator;
    private AccountId one;
    private AccountId other;
    private CohortId cohort;

    @BeforeEach
    void aCohortOfTwo() {
        facilitator = accounts.facilitator();
        cohort = cohorts.cohort(9, facilitator);
        one = accounts.learner();
        other = accounts.learner();
        registrations.confirmed(cohort, one);
        registrations.confirmed(cohort, other);
        Acting.as(one);
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void asksForThePromiseBeforeTheFirstPost() {
        assertThatThrownBy(() -> discussions.open(cohort, "Pace", SECRET)).isInstanceOf(PromiseNeeded.class);
        assertThat(discussions.board(cohort, 1).promised()).isFalse();
        discussions.promise(cohort);
        discussions.promise(cohort);
        assertThat(discussions.board(cohort, 1).promised()).isTrue();
        discussions.open(cohort, "Pace", SECRET);
        Acting.as(other);
        var thread = discussions.board(cohort, 1).threads().getFirst().id();
        assertThatThrownBy(() -> discussions.reply(cohort, thread, "Yes")).isInstanceOf(PromiseNeeded.class);
    }

    @Test
    void isForThePeopleOfTheCohortAlone() {
        var thread = opened();
        var post = discussions.thread(cohort, thread, 1).posts().getFirst().id();
        var elsewhere = cohorts.cohort(3);
        var stranger = accounts.learner();
        registrations.confirmed(elsewhere, stranger);
        var pending = accounts.learner();
        registrations.pending(cohort, pending);
        for (var who : List.of(stranger, pending, accounts.registrar(), accounts.facilitator())) {
            Acting.as(who, Role.REGISTRAR, Role.OWNER, Role.FACILITATOR);
            refused(() -> discussions.board(cohort, 1));
            refused(() -> discussions.thread(cohort, thread, 1));
            refused(() -> discussions.open(cohort, "x", "y"));
            refused(() -> discussions.reply(cohort, thread, "y"));
            refused(() -> discussions.edit(cohort, post, "y"));
            refused(() -> discussions.takeBack(cohort, post));
            refused(() -> moderation.report(cohort, post, ReportReason.OTHER));
            refused(() -> moderation.queue(cohort));
            refused(() -> moderation.decide(cohort, post, Verdict.REMOVED));
        }
        Acting.as(stranger);
        refused(() -> discussions.thread(elsewhere, thread, 1));
        refused(() -> discussions.takeBack(elsewhere, post));
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(discussions.board(cohort, 1).facilitator()).isTrue();
    }

    @Test
    void marksWhatIsNewForEachAlone() {
        var thread = opened();
        assertThat(unread()).isZero();
        Acting.as(other);
        assertThat(unread()).isEqualTo(1);
        discussions.thread(cohort, thread, 0);
        assertThat(unread()).isZero();
        discussions.promise(cohort);
        clock.advance(Duration.ofMinutes(1));
        discussions.reply(cohort, thread, "The same here.");
        assertThat(unread()).isZero();
        Acting.as(one);
        assertThat(unread()).isEqualTo(1);
        assertThat(discussions.board(cohort, 1).threads().getFirst().replies()).isEqualTo(1);
    }

    @Test
    void letsPeopleChangeAndTakeBackWhatIsTheirsAlone() {
        var thread = opened();
        var post = discussions.thread(cohort, thread, 1).posts().getFirst().id();
        discussions.edit(cohort, post, "Other words.");
        assertThat(discussions.thread(cohort, thread, 1).posts().getFirst().editedAt())
                .isNotNull();
        Acting.as(other);
        discussions.promise(cohort);
        refused(() -> discussions.edit(cohort, post, "Mine"));
        refused(() -> discussions.takeBack(cohort, post));
        refused(() -> discussions.retitle(cohort, thread, "Mine"));
        clock.advance(Duration.ofSeconds(1));
        discussions.reply(cohort, thread, "Yes.");
        Acting.as(one);
        discussions.takeBack(cohort, post);
        var shown = discussions.thread(cohort, thread, 1).posts();
        assertThat(shown.getFirst().removedBy()).isEqualTo(Remover.AUTHOR);
        assertThat(shown.getFirst().body()).isEmpty();
        assertThat(shown).hasSize(2);
        refused(() -> discussions.edit(cohort, post, "Again"));
        var alone = discussions.open(cohort, "Short", "Never mind.");
        discussions.takeBack(
                cohort, discussions.thread(cohort, alone, 1).posts().getFirst().id());
        refused(() -> discussions.thread(cohort, alone, 1));
    }

    @Test
    void coversAPostThatMayIdentifySomebodyUntilAFacilitatorHasLooked() {
        var thread = opened();
        var post = discussions.thread(cohort, thread, 1).posts().getFirst().id();
        refused(() -> moderation.report(cohort, post, ReportReason.OTHER));
        Acting.as(other);
        moderation.report(cohort, post, ReportReason.HURTFUL);
        assertThat(first(thread).body()).isEqualTo(SECRET);
        moderation.report(cohort, post, ReportReason.IDENTIFIES_SOMEBODY);
        assertThat(first(thread).covered()).isTrue();
        assertThat(first(thread).body()).isEmpty();
        Acting.as(one);
        assertThat(first(thread).body()).isEqualTo(SECRET);
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(discussions.board(cohort, 1).openReports()).isEqualTo(1);
        assertThat(moderation.queue(cohort))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.reasons()).containsExactly(ReportReason.IDENTIFIES_SOMEBODY));
        moderation.decide(cohort, post, Verdict.KEPT);
        refused(() -> moderation.decide(cohort, post, Verdict.REMOVED));
        Acting.as(other);
        assertThat(first(thread).body()).isEqualTo(SECRET);
        assertThat(mail.allTo(email(facilitator)))
                .filteredOn(letter -> letter.subject().contains("reported post"))
                .hasSize(1);
    }

    @Test
    void erasesTheWordsThatAFacilitatorRemoves() {
        var thread = opened();
        var post = discussions.thread(cohort, thread, 1).posts().getFirst().id();
        Acting.as(other);
        moderation.report(cohort, post, ReportReason.BREAKS_CONFIDENCE);
        Acting.as(facilitator, Role.FACILITATOR);
        moderation.decide(cohort, post, Verdict.REMOVED);
        assertThat(first(thread).removedBy()).isEqualTo(Remover.FACILITATOR);
        assertThat(count("select count(*) from discussion_post where body = '" + SECRET + "' and id = :key", post.id()))
                .isZero();
        assertThat(moderation.queue(cohort)).isEmpty();
    }

    @Test
    void closesAndPurgesAtTheStatedDates() {
        var thread = opened();
        var board = discussions.board(cohort, 1);
        clock.advance(Duration.between(clock.instant(), board.closesAt()));
        assertThat(discussions.board(cohort, 1).open()).isFalse();
        assertThatThrownBy(() -> discussions.reply(cohort, thread, "Late")).isInstanceOf(DiscussionClosed.class);
        assertThat(upkeep.ended()).doesNotContain(cohort);
        clock.advance(Duration.between(clock.instant(), board.purgesAt()));
        assertThat(upkeep.ended()).contains(cohort);
        upkeep.purge(cohort);
        assertThat(upkeep.ended()).doesNotContain(cohort);
        refused(() -> discussions.thread(cohort, thread, 1));
        assertThat(count("select count(*) from discussion_thread where cohort_id = :key", cohort.id()))
                .isZero();
        assertThat(count("select count(*) from discussion_post where thread_id = :key", thread.id()))
                .isZero();
        assertThat(count("select posts from discussion_purge where cohort_id = :key", cohort.id()))
                .isEqualTo(1);
        assertThat(list.mine()).isEmpty();
    }

    @Test
    void tellsOnceADayHowMuchIsNewAndNeverWhat() {
        Acting.as(other);
        discussions.wishDigest(cohort, true);
        clock.advance(Duration.ofMinutes(1));
        var thread = opened();
        assertThat(mine()).isEmpty();
        clock.advance(Duration.ofHours(21));
        mine().forEach(upkeep::tell);
        mine().forEach(upkeep::tell);
        var mails = mail.allTo(email(other)).stream()
                .filter(letter -> letter.text().contains("1 new post"))
                .toList();
        assertThat(mails)
                .hasSize(1)
                .allSatisfy(letter -> assertThat(letter.text()).doesNotContain(SECRET, "Pace"));
        Acting.as(one);
        discussions.reply(cohort, thread, "And more.");
        Acting.as(other);
        discussions.wishDigest(cohort, false);
        clock.advance(Duration.ofHours(21));
        assertThat(mine()).isEmpty();
    }

    @Test
    void keepsRepliesOfManyAtOnceAndShowsThemByPages() throws Exception {
        var thread = opened();
        discussions.promise(cohort);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<PostId>>();
            for (var i = 0; i < 40; i++) {
                work.add(() -> Acting.as(one, Role.LEARNER, () -> discussions.reply(cohort, thread, "Reply")));
            }
            for (var reply : threads.invokeAll(work)) {
                reply.get();
            }
        }
        var last = discussions.thread(cohort, thread, 0);
        assertThat(last.pages()).isEqualTo(2);
        assertThat(last.page()).isEqualTo(2);
        assertThat(last.posts()).hasSize(11);
        assertThat(discussions.thread(cohort, thread, 1).posts().getFirst().body())
                .isEqualTo(SECRET);
        assertThat(discussions.thread(cohort, thread, 99).page()).isEqualTo(2);
    }

    private String email(AccountId account) {
        return people.contact(account).email().value();
    }

    @Test
    void isLeftByOnePressFromItsMailAndTakenUpAgain() throws Exception {
        Acting.as(other);
        discussions.wishDigest(cohort, true);
        clock.advance(Duration.ofMinutes(1));
        opened();
        clock.advance(Duration.ofHours(21));
        mine().forEach(upkeep::tell);
        var letter = mail.latestTo(email(other));
        var link = mail.linkIn(letter, "en/discussion-mails/");
        assertThat(letter.message().getHeader("List-Unsubscribe")[0]).matches("<https?://.*" + link + ">");
        assertThat(letter.message().getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        Acting.asNobody();
        assertThat(http(link, null)).contains("End these mails?");
        assertThat(wants()).as("looking changes nothing").isTrue();
        assertThat(http(link, "List-Unsubscribe=One-Click")).contains("These mails have ended");
        assertThat(wants()).isFalse();
        assertThat(http(link, "undo=true")).contains("You get these mails again");
        assertThat(wants()).isTrue();
        var forged = link.substring(0, link.length() - 2) + (link.endsWith("AA") ? "BB" : "AA");
        assertThat(http(forged, "List-Unsubscribe=One-Click")).contains("There is nothing to end");
        assertThat(wants()).isTrue();
    }

    private boolean wants() {
        return Acting.as(other, Role.LEARNER, () -> discussions.board(cohort, 1).digest());
    }

    /** As a mail program or a browser does, without a session. @param form null to look only */
    private String http(String path, @Nullable String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        }
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private ThreadId opened() {
        return Acting.as(one, Role.LEARNER, () -> {
            discussions.promise(cohort);
            return discussions.open(cohort, "Pace", SECRET);
        });
    }

    private DiscussionThread.Post first(ThreadId thread) {
        return discussions.thread(cohort, thread, 1).posts().getFirst();
    }

    private int unread() {
        return list.mine().stream()
                .filter(row -> row.cohort().id().equals(cohort))
                .mapToInt(MyDiscussion::unread)
                .sum();
    }

    private List<DiscussionNews> mine() {
        return upkeep.news().stream()
                .filter(news -> news.cohort().equals(cohort))
                .toList();
    }

    private int count(String sql, java.util.UUID key) {
        return jdbc.sql(sql).param("key", Columns.of(key)).query(Integer.class).single();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RecordNotFound.class);
    }
}
