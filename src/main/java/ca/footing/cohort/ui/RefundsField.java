package ca.footing.cohort.ui;

import ca.footing.cohort.CohortDraft.TierDraft;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The refund schedule in days before the first session. */
class RefundsField extends Composite<Div> {
    private final Div lines = Page.of("stack");
    private final List<Row> rows = new ArrayList<>();

    /** A tier as it stands on the screen; an empty number is out of range, so that saving refuses it. */
    private record Row(IntegerField days, IntegerField percent, AmountField fee) {
        Optional<TierDraft> value() {
            return fee.amount()
                    .map(amount -> new TierDraft(
                            Objects.requireNonNullElse(days.getValue(), -1),
                            Objects.requireNonNullElse(percent.getValue(), -1),
                            amount));
        }
    }

    RefundsField() {
        var add = new Button(getTranslation("cohort.refund.add"), _ -> add(new TierDraft(0, 0, Money.cad(0))));
        getContent().addClassNames("stack", "office-form");
        getContent().add(lines, Page.of("actions", add));
    }

    void show(List<TierDraft> tiers) {
        rows.clear();
        lines.removeAll();
        tiers.forEach(this::add);
    }

    /** Marks every fee that is no amount. */
    boolean check() {
        return rows.stream().filter(row -> !row.fee().check()).count() == 0;
    }

    /** Empty while a fee is no amount. */
    Optional<List<TierDraft>> value() {
        var values = rows.stream().map(Row::value).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(values.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private void add(TierDraft tier) {
        var days = number(getTranslation("cohort.refund.days"), 730, tier.daysBefore());
        var percent = number(getTranslation("cohort.refund.percent"), 100, tier.percent());
        var fee = new AmountField(getTranslation("cohort.refund.fee"));
        fee.show(tier.fee());
        var remove = new Button(getTranslation("cohort.refund.remove"));
        var line = Page.of("panel quiet", Page.of("field-pair", days, percent, fee), Page.of("actions", remove));
        var row = new Row(days, percent, fee);
        remove.addClickListener(_ -> {
            rows.remove(row);
            lines.remove(line);
        });
        rows.add(row);
        lines.add(line);
    }

    private static IntegerField number(String label, int most, int value) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(most);
        field.setValue(value);
        return field;
    }
}
