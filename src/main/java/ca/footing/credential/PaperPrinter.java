package ca.footing.credential;

import ca.footing.shared.Languages;
import ca.footing.shared.PdfPrinter;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints papers as tagged PDF (PDF/UA-1). */
@Component
class PaperPrinter {
    private final TemplateEngine templates;
    private final PdfPrinter printer;

    PaperPrinter(TemplateEngine templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    byte[] pdf(Paper paper, Locale locale) {
        var page = new StringOutput();
        templates.render("credential/paper.jte", Map.of("paper", paper, "language", Languages.code(locale)), page);
        return printer.draw(page.toString());
    }
}
