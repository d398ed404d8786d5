package ca.footing.account;

import ca.footing.account.PossibleDuplicate.Likeness;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts that may be one person's, and joining two of them with all that belongs to them. */
@Service
@Transactional
@ForRegistrars
public class Duplicates {
    private static final int REASON_LENGTH = 500;
    private static final Limit LIST = Limit.of(500);

    private final AccountRepository accounts;
    private final ProfileRepository profiles;
    private final DistinctRepository distinct;
    private final MergeRecordRepository merges;
    private final AccountTokenRepository tokens;
    private final List<AccountMerge> parts;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Duplicates(
            AccountRepository accounts,
            ProfileRepository profiles,
            DistinctRepository distinct,
            MergeRecordRepository merges,
            AccountTokenRepository tokens,
            List<AccountMerge> parts,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.distinct = distinct;
        this.merges = merges;
        this.tokens = tokens;
        this.parts = parts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The newest pairs with one mailbox, or with one name and registration number, which nobody told apart. */
    @Transactional(readOnly = true)
    public List<PossibleDuplicate> possible() {
        var toldApart = new HashSet<>(distinct.findPairs());
        var found = new ArrayList<PossibleDuplicate>();
        accounts.findSameMailbox(LIST).forEach(pair -> add(found, toldApart, pair, Likeness.MAILBOX));
        profiles.findSameNumber(LIST).stream()
                .filter(pair -> plain(pair.oneName()).equals(plain(pair.otherName())))
                .forEach(pair -> add(found, toldApart, pair.ids(), Likeness.REGISTRATION));
        return found;
    }

    /** They are two people. @throws MergeReasonNeeded without a reason */
    public void tellApart(AccountId one, AccountId other, String reason) {
        var pair = DistinctAccounts.Pair.of(find(one).id(), find(other).id());
        if (distinct.findById(pair).isEmpty()) {
            distinct.save(new DistinctAccounts(pair, current.require(), required(reason), clock.instant()));
        }
    }

    /** What joining them would do. @throws RecordNotFound when there is no such account */
    @Transactional(readOnly = true)
    public MergePreview preview(AccountId merged, AccountId kept) {
        return new MergePreview(
                find(merged).details(),
                find(kept).details(),
                parts.stream()
                        .map(part -> new MergePreview.Part(part.what(), part.count(merged)))
                        .filter(part -> part.count() > 0)
                        .collect(Collectors.groupingBy(
                                MergePreview.Part::what, Collectors.summingLong(MergePreview.Part::count)))
                        .entrySet()
                        .stream()
                        .map(sum -> new MergePreview.Part(sum.getKey(), sum.getValue()))
                        .sorted(java.util.Comparator.comparing(MergePreview.Part::what))
                        .toList(),
                obstacles(merged, kept));
    }

    /**
     * Joins one account into another: all that belongs to the person moves, and the merged account can no longer be signed
     * in to and says why. It cannot be undone.
     *
     * @throws MergeObstructed when both hold something of which a person has one, for example a place in one cohort
     * @throws MergeOfStaff when the merged account has a role
     * @throws MergeIntoClosed unless the kept account can be signed in to and the other was not merged before
     * @throws MergeReasonNeeded without a reason
     */
    public void merge(AccountId merged, AccountId kept, String reason) {
        var why = required(reason);
        // in one order, so that two people who join the same accounts at once meet at the first row
        var locked = accounts.findLocked(Set.of(merged, kept));
        if (locked.size() != 2) {
            throw new RecordNotFound();
        }
        var from = find(merged);
        var to = find(kept);
        if (!to.isActive() || from.isMerged()) {
            throw new MergeIntoClosed();
        }
        if (from.isStaff()) {
            throw new MergeOfStaff();
        }
        if (!obstacles(merged, kept).isEmpty()) {
            throw new MergeObstructed();
        }
        var moved = preview(merged, kept).moves().stream()
                .map(part -> part.what() + " " + part.count())
                .collect(Collectors.joining(", "));
        profiles.findById(merged).ifPresent(profile -> joinProfiles(profile.profile(), kept));
        from.mergeInto(kept);
        tokens.deleteOf(merged);
        merges.save(new MergeRecord(Ids.next(), merged, kept, current.require(), clock.instant(), why, moved));
        accounts.flush();
        parts.forEach(part -> part.move(merged, kept));
        SecurityLog.LOG.info("Account {} merged into {} by {}", merged, kept, current.require());
        events.publishEvent(new SessionsEnded(merged, false));
        events.publishEvent(new AccountsMerged(merged, kept));
    }

    private void joinProfiles(Profile merged, AccountId kept) {
        profiles.findById(kept)
                .ifPresentOrElse(
                        known -> known.complete(merged), () -> profiles.save(new ProfessionalProfile(kept, merged)));
    }

    private List<String> obstacles(AccountId merged, AccountId kept) {
        return parts.stream()
                .filter(part -> part.isObstructed(merged, kept))
                .map(AccountMerge::what)
                .distinct()
                .toList();
    }

    private void add(
            List<PossibleDuplicate> found, Set<DistinctAccounts.Pair> toldApart, AccountPair pair, Likeness likeness) {
        var known = found.stream()
                .anyMatch(one ->
                        one.one().id().equals(pair.one()) && one.other().id().equals(pair.other()));
        if (!known && !toldApart.contains(DistinctAccounts.Pair.of(pair.one(), pair.other()))) {
            found.add(new PossibleDuplicate(
                    find(pair.one()).details(), find(pair.other()).details(), likeness));
        }
    }

    private static String required(String reason) {
        var why = reason.strip();
        if (why.isEmpty()) {
            throw new MergeReasonNeeded();
        }
        return why.substring(0, Math.min(why.length(), REASON_LENGTH));
    }

    private Account find(AccountId account) {
        return accounts.findById(account).orElseThrow(RecordNotFound::new);
    }

    /** Without case, accents and spaces. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\s-]", "")
                .toLowerCase(Locale.ROOT);
    }
}
