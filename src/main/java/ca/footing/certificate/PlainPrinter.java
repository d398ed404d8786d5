package ca.footing.certificate;

import ca.footing.cohort.CohortId;
import ca.footing.shared.Languages;
import ca.footing.shared.PdfPrinter;
import ca.footing.shared.QrCode;
import ca.footing.shared.Texts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Prints every certificate in one plain design. */
@Component
class PlainPrinter implements CertificatePrinter {
    private static final Template PLAIN = new Template(new UUID(0, 1), 1, "");

    private final TemplateEngine templates;
    private final PdfPrinter printer;
    private final Texts texts;

    PlainPrinter(TemplateEngine templates, PdfPrinter printer, Texts texts) {
        this.templates = templates;
        this.printer = printer;
        this.texts = texts;
    }

    @Override
    public Template template(CohortId cohort) {
        return PLAIN;
    }

    @Override
    public byte[] pdf(CertificateData data, Template template) {
        return printer.draw(html(data, template));
    }

    @Override
    public String html(CertificateData data, Template template) {
        var locale = Languages.of(data.language());
        var page = new StringOutput();
        templates.render(
                "certificate/plain.jte", Map.of("data", data, "texts", texts, "locale", locale, "qr", QrCode.png(data.verifyUrl())), page);
        return page.toString();
    }
}
