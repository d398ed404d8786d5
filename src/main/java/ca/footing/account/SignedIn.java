package ca.footing.account;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a signed-in person.
 *
 * @param epoch the account's session epoch at sign-in; a higher one in the database ends this session
 */
public record SignedIn(AccountId id, String address, String passwordHash, boolean active, int epoch, Set<Role> roles)
        implements UserDetails, Serializable {
    /** The same person as a session keeps them. */
    public SignedIn withoutHash() {
        return new SignedIn(id, address, "", active, epoch, roles);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return address;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public String toString() {
        return "SignedIn[" + id + "]";
    }
}
