package ca.footing.registration.ui;

import ca.footing.eligibility.MyEligibility;
import ca.footing.eligibility.Standing;
import ca.footing.eligibility.ui.StandingPanel;
import ca.footing.registration.PlaceDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What the series asks of the people who take it; where the office decides, it does so before anything is paid. */
class EligibilityStep extends Composite<Div> {
    EligibilityStep(PlaceDetails details, MyEligibility eligibility, Runnable changed) {
        var series = details.cohort().summary().series();
        getContent()
                .add(new StandingPanel(
                        series,
                        details.standing(),
                        eligibility.files(series),
                        eligibility,
                        eligibility.zone(),
                        changed));
        if (details.standing().state() == Standing.State.WAITING) {
            getContent().add(new Paragraph(getTranslation("registration.eligibility.waiting")));
        }
    }
}
