package ca.footing.billing.ui;

import ca.footing.billing.InstalmentStatus;
import ca.footing.billing.PlanDetails;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/** How a plan stands in one sentence: what is paid, and what comes next. */
class PlanSummary extends Composite<Paragraph> {
    PlanSummary(PlanDetails plan, Instant now) {
        var paid = getTranslation(
                "billing.plan.paidOf",
                Formats.money(plan.paid(), getLocale()),
                Formats.money(plan.total(), getLocale()));
        var next = plan.parts().stream()
                .filter(part -> part.status() == InstalmentStatus.DUE)
                .findFirst()
                .map(part -> getTranslation(
                        part.isLate(now) ? "billing.plan.late" : "billing.plan.next",
                        Formats.money(part.amount(), getLocale()),
                        Formats.date(part.dueAt().atZone(plan.zone()).toLocalDate(), getLocale())));
        getContent().setText(next.map(words -> paid + " " + words).orElse(paid));
    }
}
