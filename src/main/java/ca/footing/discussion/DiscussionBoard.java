package ca.footing.discussion;

import ca.footing.cohort.CohortSummary;
import java.time.Instant;
import java.util.List;

/**
 * The discussion of one cohort as one of its people sees it.
 *
 * @param facilitator whether the reader facilitates the cohort
 * @param promised whether they accepted what confidentiality means here
 * @param closesAt until then people can write
 * @param purgesAt then every word is erased
 * @param digest whether they get a mail that says how much is new
 * @param openReports posts that wait for a facilitator; 0 for others
 * @param page from 1 on
 */
public record DiscussionBoard(
        CohortSummary cohort,
        boolean facilitator,
        boolean promised,
        boolean open,
        Instant closesAt,
        Instant purgesAt,
        boolean digest,
        int openReports,
        List<ThreadRow> threads,
        int page,
        int pages) {
    /** One thread; {@code replies} leaves out the post that opened it. */
    public record ThreadRow(
            ThreadId id, String title, String author, int replies, Instant lastPostAt, boolean unread) {}
}
