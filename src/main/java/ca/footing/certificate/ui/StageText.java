package ca.footing.certificate.ui;

import ca.footing.certificate.CertificateStanding;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What a certificate waits for, who acts, and when it comes. */
class StageText extends Composite<Div> {
    StageText(CertificateStanding standing) {
        getContent().addClassName("stack");
        var at = standing.issueAt();
        var when = at == null
                ? ""
                : Formats.date(at.atZone(standing.cohort().zone()).toLocalDate(), getLocale());
        getContent()
                .add(new Paragraph(
                        getTranslation("certificate.stageText." + standing.stage(), when, standing.reason())));
        if (standing.stage() == CertificateStanding.Stage.OPEN) {
            var list = new UnorderedList();
            standing.open()
                    .forEach(condition -> list.add(new ListItem(
                            getTranslation("certificate.condition." + condition, standing.modulesOpen()))));
            getContent().add(list);
        }
    }

    static Div facts(CertificateStanding standing) {
        return Page.of("actions", new StageBadge(standing.stage()));
    }
}
