package ca.footing.waitlist;

import ca.footing.account.AttemptLimits;
import ca.footing.account.CurrentAccount;
import ca.footing.account.SignUp;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SeatState;
import ca.footing.shared.ForAnyone;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.SignedLinks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Waiting for a seat: joining, leaving, and seeing where one stands. */
@Service
public class Waitlist {
    private final Joining joining;
    private final Endings endings;
    private final Entries entries;
    private final Positions positions;
    private final Steps steps;
    private final MyWaits waits;
    private final Cohorts cohorts;
    private final AttemptLimits limits;
    private final CurrentAccount current;
    private final SignedLinks links;

    Waitlist(
            Joining joining,
            Endings endings,
            Entries entries,
            Positions positions,
            Steps steps,
            MyWaits waits,
            Cohorts cohorts,
            AttemptLimits limits,
            CurrentAccount current,
            SignedLinks links) {
        this.joining = joining;
        this.endings = endings;
        this.entries = entries;
        this.positions = positions;
        this.steps = steps;
        this.waits = waits;
        this.cohorts = cohorts;
        this.limits = limits;
        this.current = current;
        this.links = links;
    }

    /** @throws RecordNotFound unless a published cohort has that code */
    @ForAnyone
    @Transactional(readOnly = true)
    public Waiting at(String cohortCode) {
        return waits.at(cohorts.byCode(cohortCode));
    }

    /** The lines of the series of that cohort that can be joined, the cohort's own first. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<Waiting> choices(String cohortCode) {
        var asked = cohorts.byCode(cohortCode).summary();
        return cohorts.ofSeries(asked.series()).stream()
                .filter(cohort -> cohort.seats() == SeatState.FULL)
                .map(cohort -> waits.at(cohorts.byCode(cohort.code())))
                .filter(Waiting::open)
                .sorted(Comparator.comparing(
                        (Waiting waiting) -> !waiting.cohort().code().equals(cohortCode)))
                .toList();
    }

    /**
     * Puts the caller at the end of the lines that they chose; where they stand already they keep their place.
     *
     * @param cohortCode a cohort of the series, the one from whose page they come
     * @throws NothingChosen without a cohort and a rule
     * @throws SeatsAreFree when a chosen cohort has free seats
     * @throws WaitlistPaused when a chosen cohort begins too soon or is closed
     */
    @ForSignedIn
    @Transactional
    public EntryId join(String cohortCode, Wish wish) {
        return joining.join(cohorts.byCode(cohortCode).summary(), wish, current.require());
    }

    /**
     * Signs a visitor up and puts them into the lines. A seat is offered to them only once they confirmed their address.
     * The owner of an address that is known gets a mail that leads them here instead; the answer is the same. It must not
     * be called inside a transaction. Refuses what {@link #join} refuses.
     *
     * @throws ca.footing.account.WeakPassword when the password is refused
     * @throws ca.footing.account.TooManyAttempts when this address was tried too often
     */
    @ForAnyone
    public void join(String cohortCode, Wish wish, SignUp signUp) {
        limits.allow("sign-up", signUp.email().value());
        joining.signUp(cohortCode, wish, signUp);
    }

    /** What the caller waits for. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<MyEntry> mine() {
        return waits.of(current.require());
    }

    /** The caller waits no more in this series. A seat that was offered to them goes to the next. */
    @ForSignedIn
    @Transactional
    public void leave(EntryId entry) {
        requireMine(entry);
        endings.leave(entry);
    }

    /** The caller leaves the line of one cohort and keeps the others. */
    @ForSignedIn
    @Transactional
    public void leave(EntryId entry, CohortId cohort) {
        requireMine(entry);
        entries.live(entry)
                .ifPresent(mine -> positions.live(cohort, mine.account()).ifPresent(at -> endings.leave(mine, at)));
    }

    /** After an offer went unanswered: the caller waits on, at the same place in the order. */
    @ForSignedIn
    @Transactional
    public void keepWaiting(EntryId entry, CohortId cohort) {
        requireMine(entry);
        positions
                .live(cohort, current.require())
                .filter(at -> positions.change(at.id(), PositionStatus.ASLEEP, PositionStatus.WAITING))
                .ifPresent(at -> steps.take(at, StepKind.AWAKE));
    }

    /** What the link of a mail would leave; empty for a wrong link or when it is left already. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Optional<List<CohortSummary>> byLink(String token) {
        return entry(token)
                .filter(entry ->
                        entries.owner(entry).filter(Entries.Owner::live).isPresent())
                .map(waits::cohortsOf);
    }

    /** Leaves the list by the link of a mail, without a sign-in. Doing so again changes nothing. */
    @ForAnyone
    @Transactional
    public void leaveByLink(String token) {
        endings.leave(entry(token).orElseThrow(RecordNotFound::new));
    }

    private Optional<EntryId> entry(String token) {
        return links.id(Offering.LEAVE, token).map(EntryId::new);
    }

    private void requireMine(EntryId entry) {
        if (entries.owner(entry)
                .filter(owner -> owner.account().equals(current.require()))
                .isEmpty()) {
            throw new RecordNotFound();
        }
    }
}
