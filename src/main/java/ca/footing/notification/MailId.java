package ca.footing.notification;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a mail in the outbox; its Message-ID is made of it. */
@Embeddable
public record MailId(UUID id) implements Serializable {
    public static MailId next() {
        return new MailId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
