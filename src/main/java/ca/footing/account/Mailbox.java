package ca.footing.account;

import ca.footing.shared.EmailAddress;
import java.util.Set;

/** The form in which all ways of writing one mailbox are the same: without {@code +alias}, for Gmail without dots. */
final class Mailbox {
    private static final Set<String> DOTS_MEAN_NOTHING = Set.of("gmail.com", "googlemail.com");

    private Mailbox() {}

    static String of(EmailAddress address) {
        var at = address.value().lastIndexOf('@');
        var local = address.value().substring(0, at);
        var domain = address.value().substring(at + 1);
        var plus = local.indexOf('+');
        var plain = plus > 0 ? local.substring(0, plus) : local;
        return DOTS_MEAN_NOTHING.contains(domain) ? plain.replace(".", "") + "@gmail.com" : plain + "@" + domain;
    }
}
