package ca.footing.credential;

import ca.footing.certificate.CertificateData;
import ca.footing.certificate.CertificatePrinter;
import ca.footing.certificate.Template;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Languages;
import ca.footing.shared.PdfPrinter;
import ca.footing.shared.QrCode;
import ca.footing.shared.Texts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints a certificate in the design of its series: the page and the tagged PDF come from the same mark-up. */
@Component
class DesignedPrinter implements CertificatePrinter {
    private final DesignStore designs;
    private final Cohorts cohorts;
    private final TemplateEngine templates;
    private final PdfPrinter printer;
    private final Texts texts;

    DesignedPrinter(DesignStore designs, Cohorts cohorts, TemplateEngine templates, PdfPrinter printer, Texts texts) {
        this.designs = designs;
        this.cohorts = cohorts;
        this.templates = templates;
        this.printer = printer;
        this.texts = texts;
    }

    @Override
    public Template template(CohortId cohort) {
        var used = designs.used(cohorts.details(cohort).summary().series());
        return new Template(used.scope(), used.version(), designs.write(Objects.requireNonNull(used.design())));
    }

    @Override
    public byte[] pdf(String html) {
        return printer.draw(html);
    }

    @Override
    public String html(CertificateData data, Template template) {
        var design = Objects.requireNonNullElse(designs.read(template.content()), Design.HOUSE);
        return html(data, design, Languages.of(data.language()));
    }

    String html(CertificateData data, Design design, Locale locale) {
        var page = new StringOutput();
        var parameters = new HashMap<String, Object>();
        parameters.put("data", data);
        parameters.put("design", design);
        parameters.put("texts", texts);
        parameters.put("locale", locale);
        parameters.put("wording", Placeholder.fill(design.wording().in(locale), data, locale));
        parameters.put("closing", Placeholder.fill(design.closing().in(locale), data, locale));
        parameters.put("qr", QrCode.png(data.verifyUrl()));
        templates.render("credential/certificate.jte", parameters, page);
        return page.toString();
    }
}
