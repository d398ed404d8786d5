package ca.footing.makeup.ui;

import ca.footing.makeup.MakeUpRule;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether missed minutes can be made up, for which fee, until when, in which blocks. */
class RuleForm extends Composite<Div> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private final Checkbox offered = new Checkbox(getTranslation("makeup.rule.offered"));
    private final BigDecimalField fee = new BigDecimalField(getTranslation("makeup.rule.fee"));
    private final IntegerField months = new IntegerField(getTranslation("makeup.rule.months"));
    private final IntegerField block = new IntegerField(getTranslation("makeup.rule.block"));

    RuleForm(Consumer<MakeUpRule> forCohort, Consumer<MakeUpRule> forSeries) {
        fee.setHelperText(getTranslation("makeup.rule.feeHelp"));
        fee.setErrorMessage(getTranslation("makeup.rule.feeInvalid"));
        months.setHelperText(getTranslation("makeup.rule.monthsHelp"));
        months.setErrorMessage(getTranslation("makeup.rule.monthsInvalid", MakeUpRule.MOST_MONTHS));
        months.setMin(1);
        months.setMax(MakeUpRule.MOST_MONTHS);
        block.setHelperText(getTranslation("makeup.rule.blockHelp"));
        block.setErrorMessage(getTranslation("makeup.rule.blockInvalid", MakeUpRule.LONGEST_BLOCK));
        block.setMin(0);
        block.setMax(MakeUpRule.LONGEST_BLOCK);
        offered.addValueChangeListener(change -> enable(change.getValue()));
        var cohort = new Button(getTranslation("makeup.rule.saveCohort"), _ -> rule().ifPresent(forCohort));
        cohort.addThemeVariants(ButtonVariant.PRIMARY);
        var series = new Button(getTranslation("makeup.rule.saveSeries"), _ -> rule().ifPresent(forSeries));
        getContent().addClassNames("form-page", "stack", "tight");
        getContent().add(offered, fee, Page.of("field-pair", months, block), Page.of("form-actions", cohort, series));
    }

    void show(MakeUpRule rule) {
        offered.setValue(rule.offered());
        fee.setValue(rule.fee().decimal());
        months.setValue(rule.months());
        block.setValue(rule.blockMinutes());
        enable(rule.offered());
    }

    private void enable(boolean on) {
        fee.setEnabled(on);
        months.setEnabled(on);
        block.setEnabled(on);
    }

    private Optional<MakeUpRule> rule() {
        var amount = fee.getValue();
        fee.setInvalid(amount == null || amount.signum() < 0 || amount.compareTo(MOST) > 0);
        if (amount == null
                || fee.isInvalid()
                || months.isInvalid()
                || months.isEmpty()
                || block.isInvalid()
                || block.isEmpty()) {
            return Optional.empty();
        }
        var cents = amount.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return Optional.of(new MakeUpRule(offered.getValue(), Money.cad(cents), months.getValue(), block.getValue()));
    }
}
