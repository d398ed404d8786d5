package ca.footing.notification;

import ca.footing.shared.Ids;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a mail in its Message-ID. A mail that a person sends again gets another, as mail programs hide what they think
 * they have; attempts of one sending share theirs.
 *
 * @param round how often the mail was sent again by hand
 */
record MessageReference(MailId mail, int round) {
    private static final Pattern FORM = Pattern.compile("<([0-9a-f-]{36})(?:\\.(\\d{1,4}))?@([^<>@\\s]{1,255})>");

    String messageId(String domain) {
        return "<" + mail + (round == 0 ? "" : "." + round) + "@" + domain + ">";
    }

    /** What a Message-ID names, if it is one of ours. */
    static Optional<MessageReference> read(String messageId, String domain) {
        var form = FORM.matcher(messageId.strip());
        if (!form.matches() || !form.group(3).equalsIgnoreCase(domain)) {
            return Optional.empty();
        }
        var round = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        return Ids.parse(form.group(1)).map(id -> new MessageReference(new MailId(id), round));
    }
}
