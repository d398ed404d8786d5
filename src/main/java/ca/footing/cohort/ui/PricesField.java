package ca.footing.cohort.ui;

import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The price categories of a cohort. */
class PricesField extends Composite<Div> {
    private final Div lines = Page.of("stack");
    private final List<PriceEntry> entries = new ArrayList<>();

    PricesField() {
        var add = new Button(
                getTranslation("cohort.price.add"),
                _ -> add(new PriceCategory(PriceCategoryId.next(), LocalizedText.EMPTY, Money.cad(0), Set.of())));
        getContent().addClassNames("stack", "office-form");
        getContent().add(lines, Page.of("actions", add));
    }

    void show(List<PriceCategory> prices) {
        entries.clear();
        lines.removeAll();
        prices.forEach(this::add);
    }

    /** Marks every amount that is none. */
    boolean check() {
        return entries.stream().filter(entry -> !entry.check()).count() == 0;
    }

    /** Empty while an amount is none. */
    Optional<List<PriceCategory>> value() {
        var values = entries.stream().map(PriceEntry::value).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(values.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private void add(PriceCategory price) {
        var entry = new PriceEntry(price, this::remove);
        entries.add(entry);
        lines.add(entry);
    }

    private void remove(PriceEntry entry) {
        entries.remove(entry);
        lines.remove(entry);
    }
}
