package ca.footing.notification;

import ca.footing.cohort.Format;
import ca.footing.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A letter while it is being written in one language, from the texts of its kind. */
final class Draft {
    private final Texts texts;
    private final Locale locale;
    private final MailKind kind;
    private final List<Letter.Block> blocks = new ArrayList<>();
    private @Nullable String leaveUrl;

    Draft(Texts texts, Locale locale, MailKind kind) {
        this.texts = texts;
        this.locale = locale;
        this.kind = kind;
    }

    Locale locale() {
        return locale;
    }

    Draft paragraph(String part, Object... args) {
        blocks.add(new Letter.Paragraph(say(part, args), false));
        return this;
    }

    Draft greeting(String name) {
        blocks.add(new Letter.Paragraph(texts.get(locale, "mail.greeting", name), false));
        return this;
    }

    Draft fine(String part, Object... args) {
        blocks.add(new Letter.Paragraph(say(part, args), true));
        return this;
    }

    /** So many sessions leave the calendar by this mail. */
    Draft leaves(int sessions) {
        blocks.add(new Letter.Paragraph(texts.get(locale, "mail.sessionsLeave", sessions), false));
        return this;
    }

    Draft lines(String part, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Letter.Lines(say(part), lines));
        }
        return this;
    }

    /** Lines under a heading that is no text of ours. */
    Draft linesUnder(String title, List<String> lines) {
        blocks.add(new Letter.Lines(title, lines));
        return this;
    }

    Draft facts(String part, List<Letter.Fact> facts) {
        blocks.add(new Letter.Facts(say(part), facts));
        return this;
    }

    Draft action(String part, String url) {
        blocks.add(new Letter.Action(say(part), url, texts.get(locale, "mail.link")));
        return this;
    }

    Draft pointer(String part, String url) {
        blocks.add(new Letter.Pointer(say(part), url));
        return this;
    }

    /** Where one press ends mails of this kind; mail programs offer it themselves. */
    Draft leaving(String url) {
        leaveUrl = url;
        return this;
    }

    @Nullable
    String leaveUrl() {
        return leaveUrl;
    }

    String reason() {
        return texts.get(locale, kind.reason());
    }

    Letter.Fact fact(String part, String value) {
        return new Letter.Fact(say(part), value);
    }

    /** Where a session is held, in words. */
    String where(Format format, String venue) {
        return texts.get(locale, "cohort.where." + format, venue);
    }

    String say(String part, Object... args) {
        return texts.get(locale, kind.key(part), args);
    }

    Letter letter(Letter.Footer footer) {
        return new Letter(locale, say("subject"), say("preheader"), say("heading"), List.copyOf(blocks), footer);
    }
}
