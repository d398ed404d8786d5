package ca.footing.cohort;

import ca.footing.account.Category;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import java.util.Set;

/** One price of a cohort before tax; an empty set of categories means that anyone may choose it. */
public record PriceCategory(
        PriceCategoryId id, LocalizedText name, Money price, Set<Category> onlyFor, PriceTerms terms) {
    /** Without further terms. */
    public PriceCategory(PriceCategoryId id, LocalizedText name, Money price, Set<Category> onlyFor) {
        this(id, name, price, onlyFor, PriceTerms.NONE);
    }

    public boolean isOpenTo(Category category) {
        return onlyFor.isEmpty() || onlyFor.contains(category);
    }

    public boolean sellsModules() {
        return terms.module() != null;
    }
}
