package ca.footing.credential;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters on what the caller attended, and statements of single modules: numbered, kept as issued, open to a check. */
@Service
@Transactional
@ForSignedIn
public class TrainingPapers {
    private final TrainingBook book;
    private final LetterWriter letters;
    private final StatementWriter statements;
    private final PaperIssuing issuing;
    private final PaperStore store;
    private final Registrations registrations;
    private final CurrentAccount current;

    TrainingPapers(
            TrainingBook book,
            LetterWriter letters,
            StatementWriter statements,
            PaperIssuing issuing,
            PaperStore store,
            Registrations registrations,
            CurrentAccount current) {
        this.book = book;
        this.letters = letters;
        this.statements = statements;
        this.issuing = issuing;
        this.store = store;
        this.registrations = registrations;
        this.current = current;
    }

    /** All modules that the caller took, oldest first. */
    @Transactional(readOnly = true)
    public List<TrainingRow> mine() {
        return book.of(current.require());
    }

    /** What was issued to the caller, the newest first. */
    @Transactional(readOnly = true)
    public List<IssuedPaper> issued() {
        return store.of(current.require());
    }

    /**
     * The letter on the attendance so far: the one that stands while nothing has changed, else a new one that replaces it.
     *
     * @throws NothingAttended while no minute is recorded
     * @throws RecordNotFound unless it is the caller's confirmed place
     */
    public IssuedPaper letter(RegistrationId registration, Locale locale) {
        return issuing.issue(letters.letter(registrations.learning(registration), locale));
    }

    /**
     * The statement of one complete module, as with {@link #letter}.
     *
     * @throws ModuleNotComplete while the module asks for something
     * @throws RecordNotFound unless it is a module of the caller's confirmed place
     */
    public IssuedPaper statement(RegistrationId registration, ModuleId module, Locale locale) {
        var place = registrations.learning(registration);
        var row = mine().stream()
                .filter(one ->
                        one.registration().equals(registration) && one.module().equals(module))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        return issuing.issue(statements.statement(place, row, locale));
    }

    /** @throws RecordNotFound unless it was issued to the caller, or the caller is of the office */
    @Transactional(readOnly = true)
    public IssuedPaper paper(PaperId id) {
        var found = store.find(id).orElseThrow(RecordNotFound::new);
        if (!found.holder().equals(current.require()) && !current.has(Role.REGISTRAR) && !current.has(Role.OWNER)) {
            throw new RecordNotFound();
        }
        return found;
    }

    /** The stored file. Refuses what {@link #paper} refuses. */
    @Transactional(readOnly = true)
    public byte[] pdf(PaperId id) {
        return store.pdf(paper(id).id());
    }
}
