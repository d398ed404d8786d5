package ca.footing.cohort.ui;

import ca.footing.refund.DayUnit;
import ca.footing.refund.Notice;
import ca.footing.refund.RefundTier;
import ca.footing.refund.Share;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One line of a refund schedule: how long before, and the part that comes back as money or as a credit. */
class TierRow extends Composite<Div> {
    private static final int ALL = 100;

    private final H3 title = new H3();
    private final NoticeField notice = new NoticeField(getTranslation("cohort.refund.days"));
    private final IntegerField refund = percent("percent");
    private final AmountField refundFee = new AmountField(getTranslation("cohort.refund.fee"));
    private final IntegerField credit = percent("credit");
    private final AmountField creditFee = new AmountField(getTranslation("cohort.refund.creditFee"));
    private final Checkbox lessCard = new Checkbox(getTranslation("cohort.refund.lessCard"));

    TierRow(RefundTier tier, Consumer<TierRow> remove, Runnable changed) {
        notice.show(tier.notice());
        show(tier.refund(), refund, refundFee);
        show(tier.credit(), credit, creditFee);
        lessCard.setValue(tier.refund() != null && tier.refund().lessCardFee());
        var away = new Button(getTranslation("cohort.refund.remove"), _ -> remove.accept(this));
        getContent().addClassNames("panel", "quiet", "stack", "tight");
        getContent()
                .add(
                        title,
                        notice,
                        Page.of("field-pair", refund, refundFee),
                        Page.of("field-pair", credit, creditFee),
                        lessCard,
                        Page.of("actions", away));
        notice.onChange(changed);
        refund.addValueChangeListener(_ -> changed.run());
        refundFee.addValueChangeListener(_ -> changed.run());
        credit.addValueChangeListener(_ -> changed.run());
        creditFee.addValueChangeListener(_ -> changed.run());
        lessCard.addValueChangeListener(_ -> changed.run());
    }

    static RefundTier blank() {
        return RefundTier.refund(new Notice(0, DayUnit.CALENDAR), Share.of(ALL, Money.cad(0)));
    }

    void number(int number) {
        title.setText(getTranslation("cohort.refund.line", number));
    }

    /** Marks what is no amount. */
    boolean check() {
        return refundFee.check() & creditFee.check();
    }

    /** Empty while a fee is no amount; a missing number of days is out of range, so that saving refuses it. */
    Optional<RefundTier> value() {
        return refundFee
                .amount()
                .flatMap(fee -> creditFee
                        .amount()
                        .map(other -> new RefundTier(
                                notice.value(), share(refund, fee, lessCard.getValue()), share(credit, other, false))));
    }

    private static @Nullable Share share(IntegerField percent, Money fee, boolean lessCard) {
        return percent.getValue() == null ? null : new Share(percent.getValue(), fee, lessCard);
    }

    private static void show(@Nullable Share share, IntegerField percent, AmountField fee) {
        percent.setValue(share == null ? null : share.percent());
        fee.show(share == null ? Money.cad(0) : Objects.requireNonNull(share).fee());
    }

    private IntegerField percent(String key) {
        var field = new IntegerField(getTranslation("cohort.refund." + key));
        field.setMin(0);
        field.setMax(ALL);
        field.setHelperText(getTranslation("cohort.refund.notOffered"));
        return field;
    }
}
