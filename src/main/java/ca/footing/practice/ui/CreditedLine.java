package ca.footing.practice.ui;

import ca.footing.practice.Credited;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;

/** What one body would credit, and what it would have been before a weight that reached back. */
class CreditedLine extends Composite<Paragraph> {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    CreditedLine(Credited credited) {
        var sum = getTranslation("practice.count.credited", credited.body(), Formats.minutes(credited.minutes()));
        var late = credited.correction();
        var before = late == null
                ? ""
                : " "
                        + getTranslation(
                                "practice.count.corrected",
                                Formats.minutes(credited.before()),
                                Formats.date(late.recordedAt().atZone(ZONE).toLocalDate(), getLocale()),
                                Formats.date(late.validFrom(), getLocale()),
                                late.reason());
        getContent().addClassName("fine");
        getContent().setText(sum + before);
    }
}
