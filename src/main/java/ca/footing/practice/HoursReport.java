package ca.footing.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Signed hours as one body asks for them; the body decides what it accepts.
 *
 * @param groups by whoever signed, in the order of names (CRPO, programme) or of first dates (CCPA)
 * @param contact the last declaration of direct client contact; null when none was made or it is not asked for
 * @param head the end of the chain of seals when this was drawn up
 */
public record HoursReport(
        HoursOrder order,
        String learner,
        String college,
        String registrationNumber,
        Instant drawnUpAt,
        List<Group> groups,
        @Nullable Contact contact,
        String head) {
    /** Minutes of direct client contact that the person declared, up to a day. */
    public record Contact(int minutes, LocalDate asOf) {}

    /** What one person signed, by date. */
    public record Group(SignedEntry.By by, List<SignedEntry> entries) {
        public int minutes() {
            return sum(entries);
        }

        public Map<PracticeKind, Integer> byKind() {
            return kinds(entries);
        }

        public LocalDate first() {
            return entries.getFirst().day();
        }

        public LocalDate last() {
            return entries.getLast().day();
        }

        /** What was on record on each of the days. */
        public List<CredentialKind> recordedThroughout() {
            return Arrays.stream(CredentialKind.values())
                    .filter(kind ->
                            entries.stream().allMatch(entry -> entry.recorded().contains(kind)))
                    .toList();
        }

        /** What the signer said of themselves, in the order of the entries; more than one where it changed. */
        public List<SupervisorStatement> stated() {
            return entries.stream()
                    .map(SignedEntry::stated)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        /** The last signature under these entries. */
        public Instant signedAt() {
            return entries.stream()
                    .map(SignedEntry::signedAt)
                    .max(Instant::compareTo)
                    .orElseThrow();
        }
    }

    public int minutes() {
        return groups.stream().mapToInt(Group::minutes).sum();
    }

    public Map<PracticeKind, Integer> byKind() {
        return kinds(groups.stream().flatMap(group -> group.entries().stream()).toList());
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    private static int sum(Collection<SignedEntry> entries) {
        return entries.stream().mapToInt(SignedEntry::minutes).sum();
    }

    private static Map<PracticeKind, Integer> kinds(Collection<SignedEntry> entries) {
        var sums = new LinkedHashMap<PracticeKind, Integer>();
        Arrays.stream(PracticeKind.values()).forEach(kind -> {
            var own = entries.stream().filter(entry -> entry.kind() == kind).collect(Collectors.toList());
            if (!own.isEmpty()) {
                sums.put(kind, sum(own));
            }
        });
        return sums;
    }
}
