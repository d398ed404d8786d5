package ca.footing.cohort.ui;

import ca.footing.account.Category;
import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The price categories of a cohort: name, net amount in dollars, and for whom. */
class PricesField extends Composite<Div> {
    private final Div lines = Page.of("stack");
    private final List<Row> rows = new ArrayList<>();

    /** A price as it stands on the screen. */
    private record Row(
            PriceCategoryId id, BothLanguages name, AmountField amount, MultiSelectComboBox<Category> onlyFor) {
        Optional<PriceCategory> value() {
            return amount.amount()
                    .map(price -> new PriceCategory(id, name.value(), price, Set.copyOf(onlyFor.getValue())));
        }
    }

    PricesField() {
        var add = new Button(
                getTranslation("cohort.price.add"),
                _ -> add(new PriceCategory(PriceCategoryId.next(), LocalizedText.EMPTY, Money.cad(0), Set.of())));
        getContent().addClassNames("stack", "office-form");
        getContent().add(lines, Page.of("actions", add));
    }

    void show(List<PriceCategory> prices) {
        rows.clear();
        lines.removeAll();
        prices.forEach(this::add);
    }

    /** Marks every amount that is none. */
    boolean check() {
        return rows.stream().filter(row -> !row.amount().check()).count() == 0;
    }

    /** Empty while an amount is none. */
    Optional<List<PriceCategory>> value() {
        var values = rows.stream().map(Row::value).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(values.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private void add(PriceCategory price) {
        var name = BothLanguages.line(getTranslation("cohort.price.name"), 200);
        name.show(price.name());
        var amount = new AmountField(getTranslation("cohort.price.amount"));
        amount.setHelperText(getTranslation("cohort.price.amountHelp"));
        amount.show(price.price());
        var onlyFor = new Choices<Category>(getTranslation("cohort.price.onlyFor"));
        onlyFor.setItems(Category.values());
        onlyFor.setItemLabelGenerator(category -> getTranslation("account.category." + category));
        onlyFor.setHelperText(getTranslation("cohort.price.onlyForHelp"));
        onlyFor.setValue(price.onlyFor());
        var remove = new Button(getTranslation("cohort.price.remove"));
        var line = Page.of("panel quiet", name, Page.of("field-pair", amount, onlyFor), Page.of("actions", remove));
        var row = new Row(price.id(), name, amount, onlyFor);
        remove.addClickListener(_ -> {
            rows.remove(row);
            lines.remove(line);
        });
        rows.add(row);
        lines.add(line);
    }
}
