package ca.footing.registration.ui;

import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.registration.PlaceDetails;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.function.Consumer;

/** The prices that are open to the person's professional category. */
class PriceStep extends Composite<Section> {
    private final RadioButtonGroup<PriceCategory> prices =
            new RadioButtonGroup<>(getTranslation("registration.price.label"));

    PriceStep(PlaceDetails details, Consumer<PriceCategoryId> choose) {
        prices.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        prices.setItems(details.prices());
        prices.setItemLabelGenerator(price -> getTranslation(
                "registration.price.item", price.name().in(getLocale()), Formats.money(price.price(), getLocale())));
        prices.setHelperText(getTranslation("registration.price.help"));
        details.prices().stream()
                .filter(price -> details.prices().size() == 1 || price.id().equals(details.chosenPrice()))
                .findFirst()
                .ifPresent(prices::setValue);
        var button = new Button(getTranslation("registration.price.choose"), _ -> choose(choose));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button);
        actions.addClassName("form-actions");
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("registration.price.title")),
                        new Paragraph(getTranslation("registration.price.intro")),
                        prices,
                        actions);
    }

    private void choose(Consumer<PriceCategoryId> choose) {
        prices.getOptionalValue().map(PriceCategory::id).ifPresentOrElse(choose, () -> {
            prices.setErrorMessage(getTranslation("registration.price.missing"));
            prices.setInvalid(true);
        });
    }
}
