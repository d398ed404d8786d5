package ca.footing.cohort;

import ca.footing.account.Category;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A price category inside its {@link Cohort}. */
@Entity
@Table(name = "cohort_price")
class Price {
    @EmbeddedId
    private PriceCategoryId id;

    @Version
    private Integer version;

    private int position;

    @EmbeddedColumnNaming("name_%s")
    private LocalizedText name;

    @EmbeddedColumnNaming("price_%s")
    private Money price;

    @EmbeddedColumnNaming("module_%s")
    private @Nullable Money module;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private @Nullable LocalDate validFrom;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private @Nullable LocalDate validUntil;

    private @Nullable Integer quota;

    /** Changed by {@link PriceQuotas} alone. */
    @Column(updatable = false)
    private int sold;

    private boolean verifiedOnly;

    @ElementCollection
    @CollectionTable(name = "cohort_price_category", joinColumns = @JoinColumn(name = "price_id"))
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<Category> onlyFor = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Price() {}

    @SuppressWarnings("NullAway.Init")
    Price(int position, PriceCategory draft) {
        this.id = draft.id();
        revise(position, draft);
    }

    /** Makes the prices those of the drafts, in their order; one that stays keeps its id. */
    static void revise(List<Price> prices, List<PriceCategory> drafts) {
        var kept = drafts.stream().map(PriceCategory::id).toList();
        prices.removeIf(price -> !kept.contains(price.id));
        for (var i = 0; i < drafts.size(); i++) {
            var position = i;
            var draft = drafts.get(i);
            prices.stream()
                    .filter(price -> price.id.equals(draft.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            price -> price.revise(position, draft), () -> prices.add(new Price(position, draft)));
        }
    }

    static List<PriceCategory> inOrder(List<Price> prices) {
        return prices.stream()
                .sorted(Comparator.comparingInt(price -> price.position))
                .map(Price::details)
                .toList();
    }

    Money price() {
        return price;
    }

    boolean isOpenToAnyone() {
        return onlyFor.isEmpty();
    }

    boolean isComplete() {
        return name.isComplete();
    }

    /** Whether it can be had at any time by any number of people. */
    boolean isLasting() {
        return terms().isLasting();
    }

    /** @throws PriceInvalid when it is negative, has no name or terms that cannot be; QuotaBelowSold */
    final void revise(int newPosition, PriceCategory draft) {
        if (draft.price().isNegative() || draft.name().isEmpty()) {
            throw new PriceInvalid();
        }
        var terms = draft.terms();
        terms.requireValid(draft.price());
        if (terms.quota() != null && terms.quota() < sold) {
            throw new QuotaBelowSold(sold);
        }
        module = terms.module();
        validFrom = terms.from();
        validUntil = terms.until();
        quota = terms.quota();
        verifiedOnly = terms.verifiedOnly();
        position = newPosition;
        name = draft.name();
        price = draft.price();
        onlyFor.retainAll(draft.onlyFor());
        onlyFor.addAll(draft.onlyFor());
    }

    PriceCategory details() {
        return new PriceCategory(id, name, price, Set.copyOf(onlyFor), terms());
    }

    private PriceTerms terms() {
        return new PriceTerms(module, validFrom, validUntil, quota, sold, verifiedOnly);
    }
}
