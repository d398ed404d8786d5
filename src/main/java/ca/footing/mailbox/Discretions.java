package ca.footing.mailbox;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Internal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How little mails and calendars of a person tell an onlooker; each person chooses for themselves. */
@Service
@Transactional
public class Discretions {
    private final DiscretionRepository repository;
    private final CurrentAccount current;

    Discretions(DiscretionRepository repository, CurrentAccount current) {
        this.repository = repository;
        this.current = current;
    }

    @Internal
    @Transactional(readOnly = true)
    public Discretion of(AccountId account) {
        return repository.findById(account).map(DiscretionChoice::facts).orElse(Discretion.USUAL);
    }

    /** The caller's own choice. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Discretion mine() {
        return of(current.require());
    }

    @ForSignedIn
    public void choose(Discretion discretion) {
        var me = current.require();
        repository
                .findById(me)
                .orElseGet(() -> repository.save(new DiscretionChoice(me)))
                .choose(discretion);
    }
}
