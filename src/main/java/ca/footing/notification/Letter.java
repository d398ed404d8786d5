package ca.footing.notification;

import ca.footing.shared.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a mail says, before it has a form: the one template and the plain text are both made from it. It is public
 * because the compiled templates live in a package of their own.
 *
 * @param preheader the line that a mail program shows beside the subject
 */
public record Letter(
        Locale locale, String subject, String preheader, String heading, List<Block> blocks, Footer footer) {
    /** A piece of a letter, in reading order. */
    public sealed interface Block {
        /** The piece as plain text, without a line break at its end; a colon has its language's spacing. */
        String plain(String colon);
    }

    /** A paragraph; {@code quiet} ones are set small. */
    public record Paragraph(String text, boolean quiet) implements Block {
        @Override
        public String plain(String colon) {
            return text;
        }
    }

    /** Lines under a heading of their own. */
    public record Lines(String title, List<String> lines) implements Block {
        @Override
        public String plain(String colon) {
            return title + "\n- " + String.join("\n- ", lines);
        }
    }

    /** Names and values under a heading of their own. */
    public record Facts(String title, List<Fact> facts) implements Block {
        @Override
        public String plain(String colon) {
            var lines = facts.stream().map(fact -> fact.name() + colon + " " + fact.value());
            return title + "\n" + String.join("\n", lines.toList());
        }
    }

    /** One name with its value. */
    public record Fact(String name, String value) {}

    /** What to do next: a link drawn as a button, its address written out beside it. */
    public record Action(String label, String url, String hint) implements Block {
        @Override
        public String plain(String colon) {
            return label + colon + "\n" + url;
        }
    }

    /** A sentence with a link that is not the thing to do next. */
    public record Pointer(String text, String url) implements Block {
        @Override
        public String plain(String colon) {
            return text + colon + "\n" + url;
        }
    }

    /** Why the mail came and from whom. */
    public record Footer(String reason, String supplier, String address, String home) {}

    /** The same letter behind another subject and first line. */
    Letter behind(String neutralSubject, String neutralPreheader) {
        return new Letter(locale, neutralSubject, neutralPreheader, heading, blocks, footer);
    }

    public String language() {
        return Languages.isFrench(locale) ? "fr-CA" : "en-CA";
    }

    String plain() {
        var colon = Languages.isFrench(locale) ? "\u00a0:" : ":";
        var parts = new ArrayList<String>();
        parts.add(heading);
        blocks.forEach(block -> parts.add(block.plain(colon)));
        parts.add(
                "-- \n" + footer.reason() + "\n" + footer.supplier() + "\n" + footer.address() + "\n" + footer.home());
        return String.join("\n\n", parts) + "\n";
    }
}
