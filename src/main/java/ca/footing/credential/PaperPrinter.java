package ca.footing.credential;

import ca.footing.shared.Languages;
import ca.footing.shared.PdfPrinter;
import ca.footing.shared.QrCode;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints papers as tagged PDF (PDF/UA-1). */
@Component
public class PaperPrinter {
    private final TemplateEngine templates;
    private final PdfPrinter printer;

    PaperPrinter(TemplateEngine templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    /**
     * What a numbered paper is checked by.
     *
     * @param number as a heading
     * @param url its public page
     * @param label what the QR code is, for screen readers
     */
    public record Stamp(String number, String url, String label) {}

    /** Without a number: what is written anew each time. */
    byte[] pdf(Paper paper, Locale locale) {
        return print(paper, locale, null);
    }

    byte[] pdf(Paper paper, Locale locale, Stamp stamp) {
        return print(paper, locale, stamp);
    }

    private byte[] print(Paper paper, Locale locale, @Nullable Stamp stamp) {
        var page = new StringOutput();
        var parameters = new HashMap<String, Object>();
        parameters.put("paper", paper);
        parameters.put("language", Languages.code(locale));
        parameters.put("stamp", Optional.ofNullable(stamp));
        parameters.put("qr", stamp == null ? "" : QrCode.png(stamp.url()));
        templates.render("credential/paper.jte", parameters, page);
        return printer.draw(page.toString());
    }
}
