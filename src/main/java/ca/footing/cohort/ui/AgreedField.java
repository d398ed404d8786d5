package ca.footing.cohort.ui;

import ca.footing.refund.CardFee;
import ca.footing.refund.RefundPolicy;
import ca.footing.refund.RefundTier;
import ca.footing.refund.TransferRule;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a refund policy says beside its lines: cooling-off, moves, a colleague, credits, fees. */
class AgreedField extends Composite<Div> {
    private final NoticeField cooling = new NoticeField(text("cooling")).helped(text("coolingHelp"));
    private final IntegerField moves = new IntegerField(text("moveMost"));
    private final AmountField moveFee = new AmountField(text("moveFee"));
    private final NoticeField moveNotice = new NoticeField(text("moveNotice"));
    private final IntegerField creditMonths = new IntegerField(text("creditMonths"));
    private final BigDecimalField cardPercent = new BigDecimalField(text("cardPercent"));
    private final AmountField cardFixed = new AmountField(text("cardFixed"));
    private final Checkbox feesBeforeTax = new Checkbox(text("feesBeforeTax"));
    private final Checkbox substitution = new Checkbox(text("substitution"));
    private final Checkbox medical = new Checkbox(text("medical"));

    AgreedField(Runnable changed) {
        moves.setHelperText(text("moveHelp"));
        moves.setMin(0);
        moves.setMax(9);
        creditMonths.setMin(1);
        creditMonths.setMax(120);
        getContent().addClassNames("stack", "tight");
        getContent()
                .add(
                        Page.of("stack tight", feesBeforeTax, substitution, medical),
                        cooling,
                        Page.of("field-pair", creditMonths),
                        new H4(text("moveLegend")),
                        Page.of("field-pair", moves, moveFee),
                        moveNotice,
                        new H4(text("cardLegend")),
                        Page.of("field-pair", cardPercent, cardFixed));
        cooling.onChange(changed);
        moveNotice.onChange(changed);
        List.of(feesBeforeTax, substitution, medical).forEach(box -> box.addValueChangeListener(_ -> changed.run()));
        List.of(moves, creditMonths).forEach(field -> field.addValueChangeListener(_ -> changed.run()));
        List.of(moveFee, cardFixed).forEach(field -> field.addValueChangeListener(_ -> changed.run()));
        cardPercent.addValueChangeListener(_ -> changed.run());
    }

    void show(RefundPolicy policy) {
        cooling.show(policy.coolingOff());
        moves.setValue(policy.transfers().most());
        moveFee.show(policy.transfers().fee());
        moveNotice.show(policy.transfers().notice());
        creditMonths.setValue(policy.creditMonths());
        cardPercent.setValue(policy.cardFee().percent());
        cardFixed.show(policy.cardFee().fixed());
        feesBeforeTax.setValue(policy.feesBeforeTax());
        substitution.setValue(policy.substitution());
        medical.setValue(policy.medicalException());
    }

    boolean check() {
        return moveFee.check() & cardFixed.check();
    }

    /** Empty while a fee is no amount; a missing number is out of range, so that saving refuses it. */
    Optional<RefundPolicy> value(List<RefundTier> tiers) {
        return moveFee.amount()
                .flatMap(perMove -> cardFixed
                        .amount()
                        .map(fixed -> new RefundPolicy(
                                tiers,
                                feesBeforeTax.getValue(),
                                cooling.value(),
                                new TransferRule(number(moves), perMove, moveNotice.value()),
                                substitution.getValue(),
                                medical.getValue(),
                                new CardFee(Objects.requireNonNullElse(cardPercent.getValue(), BigDecimal.ZERO), fixed),
                                number(creditMonths))));
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), -1);
    }

    private String text(String key) {
        return getTranslation("cohort.refund." + key);
    }
}
