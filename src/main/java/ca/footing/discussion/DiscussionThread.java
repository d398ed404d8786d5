package ca.footing.discussion;

import ca.footing.cohort.CohortSummary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thread, oldest post first.
 *
 * @param open whether one can write
 * @param page from 1 on
 */
public record DiscussionThread(
        ThreadId id,
        CohortSummary cohort,
        String title,
        boolean promised,
        boolean open,
        List<Post> posts,
        int page,
        int pages) {
    /**
     * One post.
     *
     * @param body empty when it was taken away or is covered
     * @param own whether it is the reader's
     * @param covered whether it waits for a facilitator, because somebody said that it identifies a person
     * @param reported whether the reader has reported it
     * @param removedBy who took its words away
     */
    public record Post(
            PostId id,
            String author,
            boolean byFacilitator,
            String body,
            Instant postedAt,
            @Nullable Instant editedAt,
            boolean own,
            boolean covered,
            boolean reported,
            @Nullable Remover removedBy) {}
}
