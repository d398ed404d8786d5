package ca.footing.shared;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown written by staff, rendered to HTML that can hold no script, style, form or frame. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "em",
                    "strong",
                    "blockquote",
                    "a",
                    "code",
                    "pre",
                    "br",
                    "hr")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    private Markdown() {}

    /** Safe HTML; headings begin at level 2 where the source begins at 1 or 2. */
    public static String html(String source) {
        var html = RENDERER.render(PARSER.parse(source)).replace("<h1>", "<h2>").replace("</h1>", "</h2>");
        return ALLOWED.sanitize(html);
    }
}
