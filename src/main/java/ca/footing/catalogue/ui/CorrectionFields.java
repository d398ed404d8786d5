package ca.footing.catalogue.ui;

import ca.footing.catalogue.Correction;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** Whether a change is a correction of which those who have the material should hear, and what it says to them. */
class CorrectionFields extends Composite<Div> {
    private final Checkbox correction = new Checkbox(getTranslation("catalogue.material.correction"));
    private final BothLanguages change = BothLanguages.text(getTranslation("catalogue.material.change"), 600);
    private final Checkbox anew = new Checkbox(getTranslation("catalogue.material.anew"));
    private final Div words = Page.of("stack tight", change, anew);

    CorrectionFields() {
        correction.addValueChangeListener(event -> words.setVisible(event.getValue()));
        correction.setHelperText(getTranslation("catalogue.material.correctionHelp"));
        words.setVisible(false);
        getContent().addClassNames("stack");
        getContent().add(correction, words);
    }

    Optional<Correction> value() {
        return correction.getValue() ? Optional.of(new Correction(change.value(), anew.getValue())) : Optional.empty();
    }
}
