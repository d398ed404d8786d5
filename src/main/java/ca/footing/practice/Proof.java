package ca.footing.practice;

import java.time.Instant;
import java.util.List;

/**
 * Everything that was signed for a person, to be checked by anyone without us: each hash is SHA-256 over the hash before
 * it (empty for the first), a line feed and the content.
 *
 * @param head the last hash; our public page says whether it is the present end of the chain
 */
public record Proof(
        String format, String learner, String college, String number, Instant issuedAt, List<Link> seals, String head) {
    /** One sealed entry. */
    public record Link(int position, String content, String hash) {}
}
