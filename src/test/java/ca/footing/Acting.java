package ca.footing;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.account.SignedIn;
import java.util.EnumSet;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Acts in a test as a signed-in person: {@code Acting.as(id, Role.REGISTRAR)}; everyone is a learner too. */
public final class Acting {
    private Acting() {}

    public static void as(AccountId account, Role... roles) {
        var all = EnumSet.of(Role.LEARNER, roles);
        var person = new SignedIn(account, account + "@example.org", "", true, 0, all);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
    }

    public static void asNobody() {
        SecurityContextHolder.clearContext();
    }

    /** Runs one step as that person and goes back to who was acting before. */
    public static <T> T as(AccountId account, Role role, Supplier<T> step) {
        var before = SecurityContextHolder.getContext();
        try {
            as(account, role);
            return step.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
