package ca.footing.payment;

import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What about money waits for a person. Whatever the machine cannot bring to an end by itself stands here. */
@Service
@Transactional
public class PaymentTasks {
    /** How many are listed at most. */
    public static final int MOST = 200;

    private static final int NOTE_LENGTH = 1000;

    private final TaskRepository tasks;
    private final CurrentAccount caller;
    private final Clock clock;

    PaymentTasks(TaskRepository tasks, CurrentAccount caller, Clock clock) {
        this.tasks = tasks;
        this.caller = caller;
        this.clock = clock;
    }

    /** Opens a task in the caller's transaction; one that is open about the same matter is brought up to date instead. */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(TaskDraft draft) {
        tasks.findByOpenKey(draft.key())
                .ifPresentOrElse(task -> task.tell(draft), () -> tasks.save(new PaymentTask(draft, clock.instant())));
    }

    /** As {@link #open}, but a matter that a person has resolved is not brought up again. */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void openOnce(TaskDraft draft) {
        if (tasks.countResolved(draft.kind(), draft.subject()) == 0) {
            open(draft);
        }
    }

    /** Closes what settled itself, if it is open. @param how a text key, kept as the note */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void settled(TaskKind kind, String subject, String how) {
        tasks.findByOpenKey(TaskDraft.key(kind, subject)).ifPresent(task -> task.resolve(null, how, clock.instant()));
    }

    /** Open ones, the most urgent first. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public List<TaskRow> open() {
        return tasks.open(Limit.of(MOST));
    }

    /** The last ones that were resolved. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public List<TaskRow> resolved() {
        return tasks.resolved(Limit.of(MOST));
    }

    /** How many are open. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public long count() {
        return tasks.countOpen();
    }

    /**
     * Closes a task with a few words on how it was settled; a task that was closed meanwhile stays as it was.
     *
     * @throws NoteNeeded without words
     * @throws TaskNeedsDecision when the money it is about is still unmatched
     */
    @ForRegistrars
    public void resolve(TaskId id, String note) {
        var words = note.strip();
        if (words.isEmpty()) {
            throw new NoteNeeded();
        }
        var task = tasks.findById(id).orElseThrow(RecordNotFound::new);
        if (task.kind().needsDecision()) {
            throw new TaskNeedsDecision();
        }
        task.resolve(caller.require(), words.substring(0, Math.min(words.length(), NOTE_LENGTH)), clock.instant());
    }
}
