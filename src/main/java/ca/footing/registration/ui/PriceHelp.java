package ca.footing.registration.ui;

import ca.footing.discount.Bursaries;
import ca.footing.discount.CodeUnknown;
import ca.footing.discount.CodeUsedUp;
import ca.footing.discount.Reduction;
import ca.footing.registration.PlaceDetails;
import ca.footing.registration.PromoEntry;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;

/** What may lower the price: a promo code, and a request to the bursary fund with its answer. */
class PriceHelp extends Composite<Div> {
    private final transient PromoEntry codes;
    private final transient Bursaries bursaries;
    private final Runnable changed;

    /** @param changed called when the price changed, to read the place again */
    PriceHelp(PromoEntry codes, Bursaries bursaries, Runnable changed) {
        this.codes = codes;
        this.bursaries = bursaries;
        this.changed = changed;
        getContent().addClassName("form-section");
    }

    void show(PlaceDetails details) {
        getContent().removeAll();
        getContent()
                .add(
                        details.reductions().stream()
                                .filter(reduction -> !reduction.isBursary())
                                .findAny()
                                .<Component>map(reduction -> used(details, reduction))
                                .orElseGet(() -> code(details)),
                        new BursaryHelp(bursaries, details.cohort().summary().id()));
    }

    private Component code(PlaceDetails details) {
        var field = new TextField(getTranslation("registration.code.label"));
        field.setMaxLength(40);
        field.setHelperText(getTranslation("registration.code.help"));
        var apply = new Button(getTranslation("registration.code.apply"), _ -> {
            try {
                codes.use(details.place().id(), field.getValue());
                changed.run();
            } catch (CodeUnknown | CodeUsedUp refused) {
                field.setErrorMessage(getTranslation(refused.key(), refused.args()));
                field.setInvalid(true);
            }
        });
        return new Details(getTranslation("registration.code.title"), new Div(field, apply));
    }

    private Component used(PlaceDetails details, Reduction reduction) {
        var amount = reduction.amount();
        var value = amount == null
                ? Formats.percent(
                        java.math.BigDecimal.valueOf(Objects.requireNonNull(reduction.percent())), getLocale())
                : Formats.money(amount, getLocale());
        var remove = new Button(getTranslation("registration.code.remove"), _ -> {
            codes.remove(details.place().id());
            changed.run();
        });
        return new Div(new Paragraph(getTranslation("registration.code.used", reduction.code(), value)), remove);
    }
}
