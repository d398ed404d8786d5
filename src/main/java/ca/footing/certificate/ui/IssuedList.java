package ca.footing.certificate.ui;

import ca.footing.certificate.CertificateRoutes;
import ca.footing.certificate.CertificateState;
import ca.footing.certificate.IssuedCertificate;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Certificates that were issued, with their files and their public page. */
class IssuedList extends Composite<Div> {
    IssuedList(List<IssuedCertificate> issued) {
        var table = new DataTable(
                getTranslation("certificate.issued.title"),
                List.of(
                        getTranslation("certificate.issued.serial"),
                        getTranslation("certificate.issued.state"),
                        getTranslation("certificate.issued.files")));
        issued.forEach(one -> table.row(
                DataTable.lines(new Span(one.data().serial()), sub(one)),
                new Badge(tone(one), symbol(one), getTranslation("certificate.state." + one.state())),
                files(one)));
        getContent().add(table);
    }

    private String sub(IssuedCertificate one) {
        return getTranslation(
                "certificate.issued.sub",
                getTranslation("certificate.edition." + one.data().edition()),
                Formats.shortDate(one.data().issuedOn(), getLocale()));
    }

    private Div files(IssuedCertificate one) {
        var pdf = link(CertificateRoutes.file(one.id(), "pdf"), "certificate.issued.pdf", one);
        var html = link(CertificateRoutes.file(one.id(), "html"), "certificate.issued.html", one);
        var verify = link(
                "/" + Languages.code(getLocale()) + CertificateRoutes.verify(one.code()),
                "certificate.issued.verify",
                one);
        return Page.of("actions", pdf, html, verify);
    }

    private Anchor link(String href, String key, IssuedCertificate one) {
        var link = new Anchor(href, getTranslation(key));
        link.setAriaLabel(getTranslation(key) + ", " + one.data().serial());
        link.setRouterIgnore(true);
        return link;
    }

    private static Badge.Tone tone(IssuedCertificate one) {
        return one.state() == CertificateState.VALID ? Badge.Tone.SUCCESS : Badge.Tone.NEUTRAL;
    }

    private static String symbol(IssuedCertificate one) {
        return one.state() == CertificateState.VALID ? "met" : "info";
    }
}
