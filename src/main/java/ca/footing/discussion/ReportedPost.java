package ca.footing.discussion;

import java.time.Instant;
import java.util.List;

/**
 * A post that waits for a facilitator. Who reported it is told to nobody.
 *
 * @param reasons one for each person who reported it
 */
public record ReportedPost(
        PostId id,
        ThreadId thread,
        String title,
        String author,
        String body,
        Instant postedAt,
        Instant firstReportedAt,
        List<ReportReason> reasons) {}
