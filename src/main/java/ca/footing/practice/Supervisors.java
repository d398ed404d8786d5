package ca.footing.practice;

import ca.footing.account.Accounts;
import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervisors that the caller recorded. A supervisor needs no account. */
@Service
@Transactional
@ForSignedIn
public class Supervisors {
    private final SupervisorRepository supervisors;
    private final Statements statements;
    private final Accounts accounts;
    private final CurrentAccount current;
    private final Clock clock;

    Supervisors(
            SupervisorRepository supervisors,
            Statements statements,
            Accounts accounts,
            CurrentAccount current,
            Clock clock) {
        this.supervisors = supervisors;
        this.statements = statements;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    /** By name; retired ones too, because what they signed stays. */
    @Transactional(readOnly = true)
    public List<SupervisorDetails> mine() {
        return supervisors.findByOwnerOrderBySignatoryName(current.require()).stream()
                .map(Supervisor::details)
                .toList();
    }

    /** @throws RecordNotFound unless it is the caller's */
    @Transactional(readOnly = true)
    public SupervisorDetails details(SupervisorId supervisor) {
        return own(supervisor).details();
    }

    /** What a supervisor said of themselves when they signed last for the caller. @throws RecordNotFound as above */
    @Transactional(readOnly = true)
    public Optional<StatedOn> lastStatement(SupervisorId supervisor) {
        return statements.lastOf(own(supervisor).id());
    }

    /**
     * @throws SupervisorIncomplete when name, college or number is missing
     * @throws SupervisorIsSelf when the address is the caller's own
     */
    public SupervisorId record(SupervisorDraft draft) {
        refuseSelf(draft);
        draft.check();
        return supervisors
                .save(new Supervisor(current.require(), draft, clock.instant()))
                .id();
    }

    /** As {@link #record}. @throws RecordNotFound unless it is the caller's */
    public void change(SupervisorId supervisor, SupervisorDraft draft) {
        refuseSelf(draft);
        own(supervisor).rewrite(draft);
    }

    /** Takes a supervisor out of the choice for new entries. @throws RecordNotFound unless it is the caller's */
    public void retire(SupervisorId supervisor) {
        own(supervisor).retire(clock.instant());
    }

    private void refuseSelf(SupervisorDraft draft) {
        if (accounts.contact(current.require()).email().equals(draft.email())) {
            throw new SupervisorIsSelf();
        }
    }

    private Supervisor own(SupervisorId supervisor) {
        return supervisors
                .findById(supervisor)
                .filter(found -> found.owner().equals(current.require()))
                .orElseThrow(RecordNotFound::new);
    }
}
