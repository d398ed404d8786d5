package ca.footing.notification;

import ca.footing.shared.Languages;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a mail says, for as long as it is kept; its subject stays. */
@Embeddable
class MailContent {
    private String language;
    private String subject;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String textBody;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String htmlBody;

    private @Nullable String leaveUrl;
    private boolean neutral;

    @ElementCollection
    @CollectionTable(name = "mail_attachment", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "position")
    private List<Attachment> attachments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected MailContent() {}

    /** @throws IllegalArgumentException when the subject could break out of its header */
    @SuppressWarnings("NullAway.Init")
    MailContent(Written content) {
        write(content);
    }

    final void write(Written content) {
        language = Languages.code(content.locale());
        subject = header(content.subject());
        textBody = content.text();
        htmlBody = content.html();
        leaveUrl = content.leaveUrl();
        neutral = content.neutral();
        attachments.clear();
        attachments.addAll(content.attachments());
    }

    boolean isKept() {
        return textBody != null;
    }

    void forget() {
        textBody = null;
        htmlBody = null;
        leaveUrl = null;
        attachments.clear();
    }

    /** @throws IllegalStateException when it is no longer kept */
    Written written() {
        if (textBody == null || htmlBody == null) {
            throw new IllegalStateException("The text of this mail is forgotten");
        }
        return new Written(
                Languages.of(language), subject, textBody, htmlBody, List.copyOf(attachments), leaveUrl, neutral);
    }

    private static String header(String text) {
        if (text.length() > 200 || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a text for a header");
        }
        return text;
    }
}
