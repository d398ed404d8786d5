package ca.footing.catalogue.ui;

import ca.footing.catalogue.MaterialTerms;
import ca.footing.catalogue.Opens;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;

/** When a material is open, relative to each cohort, and under which licence. */
class MaterialTermsFields extends Composite<Div> {
    private final Select<Opens> opens = new Select<>();
    private final IntegerField days = new IntegerField(getTranslation("catalogue.material.days"));
    private final IntegerField stays = new IntegerField(getTranslation("catalogue.material.stays"));
    private final BothLanguages licence = BothLanguages.line(getTranslation("catalogue.material.licence"), 300)
            .helper(getTranslation("catalogue.material.licenceHelp"));

    MaterialTermsFields() {
        opens.setLabel(getTranslation("catalogue.material.opens"));
        opens.setItems(Opens.values());
        opens.setItemLabelGenerator(one -> getTranslation("catalogue.opens." + one));
        opens.addValueChangeListener(event -> days.setVisible(event.getValue() != Opens.AT_ONCE));
        days.setMin(0);
        days.setMax(366);
        stays.setHelperText(getTranslation("catalogue.material.staysHelp"));
        getContent().addClassNames("stack");
        getContent().add(Page.of("field-pair", opens, days), stays, licence);
        show(MaterialTerms.OPEN);
    }

    void show(MaterialTerms terms) {
        opens.setValue(terms.opens());
        days.setValue(terms.days());
        days.setVisible(terms.opens() != Opens.AT_ONCE);
        stays.setValue(terms.staysDays());
        licence.show(terms.licence());
    }

    MaterialTerms value() {
        return new MaterialTerms(
                opens.getValue(), Objects.requireNonNullElse(days.getValue(), 0), stays.getValue(), licence.value());
    }
}
