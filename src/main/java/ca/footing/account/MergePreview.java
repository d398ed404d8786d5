package ca.footing.account;

import java.util.List;

/**
 * What joining two accounts would do.
 *
 * @param moves what would move, with how much of it
 * @param obstacles what stands in the way, see {@link AccountMerge#what}
 */
public record MergePreview(AccountDetails merged, AccountDetails kept, List<Part> moves, List<String> obstacles) {
    /** One kind of record; {@code what} as in {@link AccountMerge}. */
    public record Part(String what, long count) {}
}
