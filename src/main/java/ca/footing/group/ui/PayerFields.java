package ca.footing.group.ui;

import ca.footing.group.Organisation;
import ca.footing.shared.Province;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;

/** Who pays: the organisation as it stands on the documents, and its own order number. */
class PayerFields extends Composite<Section> {
    private static final int LONGEST = 200;
    private static final int ORDER_NUMBER = 60;

    private final TextField name = new TextField(getTranslation("group.form.organisation"));
    private final TextField contact = new TextField(getTranslation("group.form.contact"));
    private final Select<Province> province = new Select<>();
    private final TextField purchaseOrder = new TextField(getTranslation("group.form.purchaseOrder"));

    PayerFields() {
        province.setLabel(getTranslation("group.form.province"));
        province.setHelperText(getTranslation("group.form.provinceHelp"));
        province.setItems(Province.values());
        province.setItemLabelGenerator(one -> getTranslation("shared.province." + one));
        province.setValue(Province.ON);
        name.setHelperText(getTranslation("group.form.organisationHelp"));
        contact.setHelperText(getTranslation("group.form.contactHelp"));
        purchaseOrder.setMaxLength(ORDER_NUMBER);
        purchaseOrder.setHelperText(getTranslation("group.form.purchaseOrderHelp"));
        List.of(name, contact).forEach(field -> {
            field.setMaxLength(LONGEST);
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
        });
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("group.form.who")),
                        Page.of("field-pair", name, contact),
                        Page.of("field-pair", province, purchaseOrder));
    }

    void show(Organisation known) {
        name.setValue(known.name());
        contact.setValue(known.contact());
        province.setValue(known.province());
    }

    /** The payer when all of it is right; else the fields say what is wrong. */
    Optional<Organisation> value() {
        var right = filled(name, "group.form.organisationMissing") & filled(contact, "group.form.contactMissing");
        return right
                ? Optional.of(new Organisation(name.getValue(), contact.getValue(), province.getValue()))
                : Optional.empty();
    }

    String orderNumber() {
        return purchaseOrder.getValue();
    }

    private boolean filled(TextField field, String message) {
        var right = !field.getValue().isBlank();
        field.setErrorMessage(right ? "" : getTranslation(message));
        field.setInvalid(!right);
        return right;
    }
}
