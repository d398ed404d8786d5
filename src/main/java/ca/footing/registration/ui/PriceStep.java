package ca.footing.registration.ui;

import ca.footing.cohort.PriceCategoryId;
import ca.footing.registration.PlaceDetails;
import ca.footing.registration.PriceOffer;
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
import java.util.ArrayList;
import java.util.function.Consumer;

/** The prices that are open to the person, each with its terms in dates. */
class PriceStep extends Composite<Section> {
    private final RadioButtonGroup<PriceOffer> prices =
            new RadioButtonGroup<>(getTranslation("registration.price.label"));

    PriceStep(PlaceDetails details, Consumer<PriceCategoryId> choose, PriceHelp help) {
        prices.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        prices.setItems(details.prices());
        prices.setItemLabelGenerator(this::label);
        prices.setHelperText(getTranslation("registration.price.help"));
        details.prices().stream()
                .filter(offer -> details.prices().size() == 1 || offer.id().equals(details.chosenPrice()))
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
                        new Paragraph(getTranslation("registration.price.intro")));
        if (details.mustChooseAgain()) {
            getContent().add(new Paragraph(getTranslation("registration.price.again")));
        }
        getContent().add(prices);
        details.withheld()
                .forEach(price -> getContent()
                        .add(new Paragraph(getTranslation(
                                "registration.price.withheld",
                                price.name().in(getLocale()),
                                Formats.money(price.price(), getLocale())))));
        getContent().add(new Paragraph(getTranslation("registration.price.promise")), actions, help);
        help.show(details);
    }

    private String label(PriceOffer offer) {
        var words = new ArrayList<String>();
        words.add(getTranslation(
                "registration.price.item",
                offer.category().name().in(getLocale()),
                Formats.money(offer.price(), getLocale())));
        var until = offer.category().terms().until();
        if (until != null) {
            words.add(getTranslation("registration.price.until", Formats.shortDate(until, getLocale())));
        }
        var late = offer.late();
        if (late != null) {
            words.add(getTranslation("registration.price.late", late.left(), late.all()));
        }
        if (offer.provisional()) {
            words.add(getTranslation("registration.price.provisional"));
        }
        return String.join(" · ", words);
    }

    private void choose(Consumer<PriceCategoryId> choose) {
        prices.getOptionalValue().map(PriceOffer::id).ifPresentOrElse(choose, () -> {
            prices.setErrorMessage(getTranslation("registration.price.missing"));
            prices.setInvalid(true);
        });
    }
}
