package ca.footing.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that goes with a mail.
 *
 * @param document the invoice, receipt or other document that it is; it goes as a PDF, and its page is kept as content
 */
@Embeddable
record Attachment(
        String name,
        @Column(name = "media_type") String mediaType,
        @Column(columnDefinition = "mediumblob") byte[] content,
        @Nullable UUID document) {
    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,100}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+(; [\\w-]+=[\\w-]+)*");

    /** @throws IllegalArgumentException when name or type hold anything that does not belong into a header */
    Attachment {
        if (!NAME.matcher(name).matches() || !MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("Not a file name or media type for a header");
        }
    }

    Attachment(String name, String mediaType, byte[] content) {
        this(name, mediaType, content, null);
    }

    /** It asks a calendar program to take over or to drop an entry. */
    boolean isInvitation() {
        return mediaType.startsWith("text/calendar") && !mediaType.endsWith("method=PUBLISH");
    }
}
