package ca.footing.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** A file that goes with a mail. */
@Embeddable
record Attachment(
        String name,
        @Column(name = "media_type") String mediaType,
        @Column(columnDefinition = "mediumblob") byte[] content) {
    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,100}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+(; [\\w-]+=[\\w-]+)*");

    /** @throws IllegalArgumentException when name or type hold anything that does not belong into a header */
    Attachment {
        if (!NAME.matcher(name).matches() || !MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("Not a file name or media type for a header");
        }
    }

    /** It asks a calendar program to take over or to drop an entry. */
    boolean isInvitation() {
        return mediaType.startsWith("text/calendar") && !mediaType.endsWith("method=PUBLISH");
    }
}
