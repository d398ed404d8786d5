package ca.footing.account;

import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The network address of the present request, reduced to what one household or office shares (IPv6: the /64). */
final class ClientAddress {
    private static final int NETWORK_GROUPS = 4;

    private ClientAddress() {}

    /** Empty outside of a request, for example in a job. */
    static Optional<String> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(network(attributes.getRequest().getRemoteAddr()))
                : Optional.empty();
    }

    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        var groups = expand(address).split(":", -1);
        return String.join(":", java.util.Arrays.copyOf(groups, Math.min(NETWORK_GROUPS, groups.length)));
    }

    private static String expand(String address) {
        var gap = address.indexOf("::");
        if (gap < 0) {
            return address;
        }
        var head = address.substring(0, gap);
        var tail = address.substring(gap + 2);
        var present = count(head) + count(tail);
        return (head.isEmpty() ? "" : head + ":")
                + "0:".repeat(Math.max(0, 8 - present))
                + (tail.isEmpty() ? "" : tail);
    }

    private static int count(String groups) {
        return groups.isEmpty() ? 0 : groups.split(":", -1).length;
    }
}
