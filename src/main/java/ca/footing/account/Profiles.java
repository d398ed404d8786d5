package ca.footing.account;

import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Internal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Professional profiles. */
@Service
@Transactional
public class Profiles {
    private final ProfileRepository repository;
    private final AccountRepository accounts;
    private final CurrentAccount current;

    Profiles(ProfileRepository repository, AccountRepository accounts, CurrentAccount current) {
        this.repository = repository;
        this.accounts = accounts;
        this.current = current;
    }

    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<Profile> mine() {
        return of(current.require());
    }

    /** Saves the caller's own profile; the preferred name becomes the account's too. */
    @ForSignedIn
    public void save(Profile profile) {
        save(current.require(), profile);
    }

    @Internal
    @Transactional(readOnly = true)
    public Optional<Profile> of(AccountId account) {
        return repository.findById(account).map(ProfessionalProfile::profile);
    }

    /** The profiles of those of the accounts that have one. */
    @Internal
    @Transactional(readOnly = true)
    public Map<AccountId, Profile> of(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : repository.findByAccountIn(accounts).stream()
                        .collect(Collectors.toMap(ProfessionalProfile::account, ProfessionalProfile::profile));
    }

    /** Saves somebody's profile, for demo data. */
    @Internal
    public void save(AccountId account, Profile profile) {
        repository
                .findById(account)
                .ifPresentOrElse(
                        known -> known.rewrite(profile),
                        () -> repository.save(new ProfessionalProfile(account, profile)));
        accounts.findById(account).ifPresent(person -> person.rename(profile.preferredName()));
    }

    /** Names for a roster; a person without a profile appears with the name given at sign-up. */
    @Internal
    @Transactional(readOnly = true)
    public Map<AccountId, PersonName> names(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return repository.named(ids).stream()
                .map(ProfileRepository.Named::name)
                .collect(Collectors.toMap(PersonName::account, Function.identity()));
    }

    /** Those of the accounts whose professional profile is filled in. */
    @Internal
    @Transactional(readOnly = true)
    public Set<AccountId> filledIn(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : repository.findByAccountIn(ids).stream()
                        .map(ProfessionalProfile::account)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
