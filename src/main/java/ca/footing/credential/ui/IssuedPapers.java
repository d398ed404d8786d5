package ca.footing.credential.ui;

import ca.footing.certificate.CertificateRoutes;
import ca.footing.credential.CredentialRoutes;
import ca.footing.credential.IssuedPaper;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;

/** Letters and statements that were issued, with their file and the page on which anyone can check them. */
class IssuedPapers extends Composite<Div> {
    private static final int SHOWN = 60;

    IssuedPapers(List<IssuedPaper> issued, ZoneId zone) {
        var table = new DataTable(
                getTranslation("credential.issued.title"),
                List.of(
                        getTranslation("credential.issued.paper"),
                        getTranslation("credential.issued.state"),
                        getTranslation("credential.issued.open")));
        issued.stream()
                .limit(SHOWN)
                .forEach(paper -> table.row(
                        DataTable.lines(
                                new Span(getTranslation("credential.kind." + paper.kind())),
                                getTranslation(
                                        "credential.issued.sub",
                                        paper.serial(),
                                        Formats.shortDate(
                                                paper.issuedAt().atZone(zone).toLocalDate(), getLocale()))),
                        state(paper),
                        Page.of("actions", file(paper), check(paper))));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("credential.issued.title")), table);
    }

    private Badge state(IssuedPaper paper) {
        return paper.stands()
                ? new Badge(Badge.Tone.SUCCESS, "met", getTranslation("credential.issued.stands"))
                : new Badge(Badge.Tone.NEUTRAL, "info", getTranslation("credential.issued.replaced"));
    }

    private Anchor file(IssuedPaper paper) {
        return link(CredentialRoutes.paper(paper.id()), "credential.issued.pdf", paper);
    }

    private Anchor check(IssuedPaper paper) {
        var address = "/" + Languages.code(getLocale()) + CertificateRoutes.verify(paper.code());
        return link(address, "credential.issued.check", paper);
    }

    private Anchor link(String address, String key, IssuedPaper paper) {
        var link = new Anchor(address, getTranslation(key));
        link.setAriaLabel(getTranslation(key) + ", " + paper.serial());
        link.setRouterIgnore(true);
        return link;
    }
}
