package ca.footing.group.ui;

import ca.footing.cohort.PriceCategory;
import ca.footing.group.GroupDraft;
import ca.footing.group.Organisation;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;

/** How many seats at which price, and who pays. */
class GroupForm extends Composite<Div> {
    private static final int LEAST = 2;
    private static final int MOST = 50;
    private static final int LONGEST_CODE = 40;

    private final IntegerField seats = new IntegerField(getTranslation("group.form.seats"));
    private final Select<PriceCategory> price = new Select<>();
    private final TextField promoCode = new TextField(getTranslation("group.form.promoCode"));
    private final PayerFields payer = new PayerFields();

    GroupForm(List<PriceCategory> prices) {
        seats.setMin(LEAST);
        seats.setMax(MOST);
        seats.setValue(LEAST);
        seats.setStepButtonsVisible(true);
        seats.setManualValidation(true);
        seats.setHelperText(getTranslation("group.form.seatsHelp"));
        price.setLabel(getTranslation("group.form.price"));
        price.setHelperText(getTranslation("group.form.priceHelp"));
        price.setItems(prices);
        price.setItemLabelGenerator(one -> getTranslation(
                "group.form.priceItem", one.name().in(getLocale()), Formats.money(one.price(), getLocale())));
        prices.stream().findFirst().ifPresent(price::setValue);
        promoCode.setMaxLength(LONGEST_CODE);
        promoCode.setManualValidation(true);
        promoCode.setHelperText(getTranslation("group.form.promoCodeHelp"));
        var what = new Section(
                new H2(getTranslation("group.form.what")),
                Page.of("field-pair", seats, price),
                Page.of("field-pair", promoCode));
        what.addClassName("form-section");
        getContent().addClassName("stack");
        getContent().add(what, payer);
    }

    void show(Organisation known) {
        payer.show(known);
    }

    /** What is ordered when all of it is right; else the fields say what is wrong. */
    Optional<GroupDraft> value() {
        var count = seats.getValue();
        promoCode.setInvalid(false);
        var right = check(seats, count != null && count >= LEAST && count <= MOST, "group.form.seatsWrong")
                & check(price, price.getValue() != null, "group.form.priceMissing");
        var who = payer.value();
        return right && count != null
                ? who.map(organisation -> new GroupDraft(
                        count,
                        price.getValue().id(),
                        organisation.name(),
                        organisation.contact(),
                        organisation.province(),
                        payer.orderNumber(),
                        promoCode.getValue()))
                : Optional.empty();
    }

    /** Says on its field why the code does not count; what was typed stays. */
    void refuseCode(String why) {
        promoCode.setErrorMessage(why);
        promoCode.setInvalid(true);
        promoCode.focus();
    }

    private boolean check(HasValidation field, boolean right, String message) {
        field.setErrorMessage(right ? "" : getTranslation(message));
        field.setInvalid(!right);
        return right;
    }
}
