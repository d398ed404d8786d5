package ca.footing.eligibility;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.shared.ForSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens files of evidence. */
@Service
public class EvidenceFiles {
    private final EvidenceShelf shelf;
    private final CurrentAccount current;

    EvidenceFiles(EvidenceShelf shelf, CurrentAccount current) {
        this.shelf = shelf;
        this.current = current;
    }

    /**
     * A file, for its owner and for the office; that somebody of the office opened it is noted with their name.
     *
     * @throws ca.footing.shared.RecordNotFound for anyone else
     */
    @ForSignedIn
    @Transactional
    public EvidenceFile open(EvidenceId file) {
        return shelf.open(file, current.require(), current.has(Role.REGISTRAR) || current.has(Role.OWNER));
    }
}
