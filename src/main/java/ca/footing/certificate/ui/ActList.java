package ca.footing.certificate.ui;

import ca.footing.certificate.CertificateActRow;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;

/** What was done to a certificate, the newest first. */
class ActList extends Composite<Div> {
    ActList(List<CertificateActRow> acts, ZoneId zone) {
        getContent().addClassName("stack");
        if (acts.isEmpty()) {
            return;
        }
        var table = new DataTable(
                getTranslation("certificate.acts.done"),
                List.of(
                        getTranslation("certificate.acts.what"),
                        getTranslation("certificate.acts.who"),
                        getTranslation("certificate.acts.why")));
        acts.forEach(act -> table.row(
                DataTable.lines(
                        new Span(getTranslation("certificate.act." + act.act())),
                        Formats.instant(act.at(), zone, getLocale())),
                new Span(act.who().isEmpty() ? getTranslation("certificate.acts.system") : act.who()),
                new Span(why(act))));
        getContent().add(new H2(getTranslation("certificate.acts.done")), Page.of("stack", table));
    }

    private String why(CertificateActRow act) {
        var seen = act.evidence();
        return seen == null
                ? act.reason()
                : getTranslation("certificate.acts.seen", act.reason(), getTranslation("certificate.evidence." + seen));
    }
}
