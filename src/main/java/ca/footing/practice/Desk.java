package ca.footing.practice;

import ca.footing.account.College;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that waits for one supervisor in one sitting, oldest first: a batch for each time that a learner asked. Learners know
 * nothing of each other.
 *
 * @param name as recorded by the learner who asked first
 * @param last what the supervisor stated when they signed last; null before they did
 */
public record Desk(
        String name,
        College college,
        String registrationNumber,
        @Nullable SupervisorStatement last,
        List<Batch> batches) {
    public Desk {
        batches = List.copyOf(batches);
    }

    public int entries() {
        return batches.stream().mapToInt(batch -> batch.entries().size()).sum();
    }
}
