package ca.footing.registration.ui;

import ca.footing.cohort.CohortDetails;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** Whether the cohort takes place, for people who plan their travel and leave; nothing where that is certain. */
class OutlookNote extends Composite<Paragraph> {
    OutlookNote(CohortDetails cohort) {
        var outlook = cohort.outlook();
        setVisible(outlook != null);
        if (outlook != null) {
            var until = outlook.decideOn();
            getContent()
                    .setText(
                            outlook.isTentative() && until != null
                                    ? getTranslation(
                                            "registration.outlook.TENTATIVE",
                                            outlook.minimum(),
                                            Formats.date(until, getLocale()))
                                    : getTranslation("registration.outlook." + outlook.state()));
        }
    }
}
