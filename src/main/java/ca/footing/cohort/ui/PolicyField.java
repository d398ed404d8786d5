package ca.footing.cohort.ui;

import ca.footing.cohort.CohortDetails;
import ca.footing.refund.Notice;
import ca.footing.refund.RefundPolicy;
import ca.footing.refund.RefundTier;
import ca.footing.refund.Share;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The refund policy in days before the first session, with the dates that participants will read beside it. */
class PolicyField extends Composite<Div> {
    private final Div lines = Page.of("stack");
    private final List<TierRow> rows = new ArrayList<>();
    private final AgreedField agreed = new AgreedField(this::preview);
    private final RefundDates dates = new RefundDates();
    private boolean showing;

    PolicyField() {
        var add = new Button(getTranslation("cohort.refund.add"), _ -> {
            add(TierRow.blank());
            preview();
        });
        getContent().addClassNames("stack", "office-form");
        getContent()
                .add(
                        lines,
                        Page.of("actions", add),
                        new H3(getTranslation("cohort.refund.more")),
                        agreed,
                        Page.of("panel tint", new H3(getTranslation("cohort.refund.preview")), dates));
    }

    /** What many providers agree on. */
    void begin() {
        show(RefundPolicy.refunds(RefundTier.refund(Notice.days(14), Share.of(100, Money.cad(5_000)))));
    }

    void show(RefundPolicy policy) {
        showing = true;
        rows.clear();
        lines.removeAll();
        policy.tiers().forEach(this::add);
        agreed.show(policy);
        showing = false;
        preview();
    }

    /** From when the dates are counted; nothing is counted before there is a session. */
    void countFrom(CohortDetails cohort) {
        dates.countFrom(cohort);
        preview();
    }

    /** Marks every fee that is no amount. */
    boolean check() {
        return agreed.check() & rows.stream().filter(row -> !row.check()).count() == 0;
    }

    /** Empty while a fee is no amount. */
    Optional<RefundPolicy> value() {
        var values = rows.stream().map(TierRow::value).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? agreed.value(values.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private void add(RefundTier tier) {
        var row = new TierRow(tier, this::remove, this::preview);
        rows.add(row);
        lines.add(row);
        row.number(rows.size());
    }

    private void remove(TierRow row) {
        rows.remove(row);
        lines.remove(row);
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1);
        }
        preview();
    }

    private void preview() {
        if (!showing) {
            dates.show(value());
        }
    }
}
