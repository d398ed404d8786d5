package ca.footing.cohort.ui;

import ca.footing.account.Category;
import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.cohort.PriceTerms;
import ca.footing.shared.Money;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One price: what it is called and costs, for whom, and under which terms. */
class PriceEntry extends Composite<Div> {
    private final transient PriceCategoryId id;
    private final int sold;
    private final BothLanguages name = BothLanguages.line(label("name"), 200);
    private final AmountField amount = new AmountField(label("amount"));
    private final AmountField module = new AmountField(label("module"));
    private final Choices<Category> onlyFor = new Choices<>(label("onlyFor"));
    private final Checkbox verifiedOnly = new Checkbox(label("verifiedOnly"));
    private final SaleDates dates = new SaleDates();
    private final IntegerField quota = new IntegerField(label("quota"));

    PriceEntry(PriceCategory price, Consumer<PriceEntry> remove) {
        id = price.id();
        sold = price.terms().sold();
        name.show(price.name());
        amount.setHelperText(label("amountHelp"));
        amount.show(price.price());
        module.setHelperText(label("moduleHelp"));
        module.optional();
        onlyFor.setItems(Category.values());
        onlyFor.setItemLabelGenerator(category -> getTranslation("account.category." + category));
        onlyFor.setHelperText(label("onlyForHelp"));
        onlyFor.setValue(price.onlyFor());
        verifiedOnly.setHelperText(label("verifiedOnlyHelp"));
        quota.setMin(1);
        quota.setHelperText(getTranslation("cohort.price.quotaHelp", sold));
        show(price.terms());
        var away = new Button(label("remove"), _ -> remove.accept(this));
        getContent().addClassNames("panel", "quiet");
        getContent()
                .add(
                        name,
                        Page.of("field-pair", amount, module),
                        Page.of("field-pair", onlyFor, quota),
                        verifiedOnly,
                        dates,
                        Page.of("actions", away));
    }

    /** Marks every amount that is none. */
    boolean check() {
        return amount.check() & module.check();
    }

    /** Empty while an amount is none. */
    Optional<PriceCategory> value() {
        if (!module.isEmpty() && module.amount().isEmpty()) {
            return Optional.empty();
        }
        return amount.amount()
                .map(price -> new PriceCategory(id, name.value(), price, Set.copyOf(onlyFor.getValue()), terms()));
    }

    private PriceTerms terms() {
        return new PriceTerms(
                module.amount().orElse(null),
                dates.from(),
                dates.until(),
                quota.getValue(),
                sold,
                verifiedOnly.getValue());
    }

    private void show(PriceTerms terms) {
        Optional.<Money>ofNullable(terms.module()).ifPresent(module::show);
        dates.show(terms.from(), terms.until());
        quota.setValue(terms.quota());
        verifiedOnly.setValue(terms.verifiedOnly());
    }

    private String label(String key) {
        return getTranslation("cohort.price." + key);
    }
}
