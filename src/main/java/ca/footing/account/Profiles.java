package ca.footing.account;

import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Internal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Professional profiles. */
@Service
@Transactional
public class Profiles {
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<Profile> mine() {
        throw new UnsupportedOperationException();
    }

    /** Saves the caller's own profile. */
    @ForSignedIn
    public void save(Profile profile) {
        throw new UnsupportedOperationException();
    }

    @Internal
    @Transactional(readOnly = true)
    public Optional<Profile> of(AccountId account) {
        throw new UnsupportedOperationException();
    }

    /** Saves somebody's profile, for demo data. */
    @Internal
    public void save(AccountId account, Profile profile) {
        throw new UnsupportedOperationException();
    }

    /** Names for a roster; a person without a profile appears with the name given at sign-up. */
    @Internal
    @Transactional(readOnly = true)
    public Map<AccountId, PersonName> names(Collection<AccountId> accounts) {
        throw new UnsupportedOperationException();
    }
}
