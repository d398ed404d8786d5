package ca.footing.eligibility.ui;

import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.eligibility.RuleChoices;
import ca.footing.eligibility.RuleDraft;
import ca.footing.eligibility.RuleKind;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Enters a rule in plain words: what it asks for and from when. It stays open while the rule is refused. */
class RuleDialog extends Dialog {
    private static final int TRAINING_LENGTH = 300;

    private final Select<RuleKind> kind = new Select<>();
    private final CheckboxGroup<Category> categories =
            new CheckboxGroup<>(getTranslation("eligibility.rules.categories"));
    private final CheckboxGroup<College> colleges = new CheckboxGroup<>(getTranslation("eligibility.rules.colleges"));
    private final Select<SeriesSummary> series = new Select<>();
    private final Select<ModuleSummary> module = new Select<>();
    private final Checkbox equivalent = new Checkbox(getTranslation("eligibility.rules.equivalent"));
    private final BothLanguages training =
            BothLanguages.line(getTranslation("eligibility.rules.training"), TRAINING_LENGTH);
    private final DatePicker from = new DatePicker(getTranslation("eligibility.rules.from"));

    RuleDialog(RuleChoices choices, LocalDate today, Consumer<RuleDraft> save) {
        kind.setLabel(getTranslation("eligibility.rules.kind"));
        kind.setItems(RuleKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("eligibility.kind." + one));
        kind.addValueChangeListener(change -> showFieldsOf(change.getValue()));
        categories.setItems(Category.values());
        categories.setItemLabelGenerator(one -> getTranslation("account.category." + one));
        colleges.setItems(List.of(College.values()));
        colleges.setItemLabelGenerator(one -> getTranslation("account.college." + one));
        series.setLabel(getTranslation("eligibility.rules.earlierSeries"));
        series.setItems(choices.series());
        series.setItemLabelGenerator(one -> one.title().in(getLocale()));
        module.setLabel(getTranslation("eligibility.rules.earlierModule"));
        module.setItems(choices.modules());
        module.setItemLabelGenerator(one -> one.title().in(getLocale()));
        from.setLocale(getLocale());
        from.setValue(today);
        from.setMin(today);
        setHeaderTitle(getTranslation("eligibility.rules.add"));
        setWidth("min(46rem, 94vw)");
        add(Page.of(
                "form-section office-form", kind, categories, colleges, series, module, equivalent, training, from));
        var keep = new Button(getTranslation("action.save"), _ -> {
            save.accept(draft());
            close();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), keep);
        kind.setValue(RuleKind.CATEGORY);
    }

    private void showFieldsOf(RuleKind chosen) {
        categories.setVisible(chosen == RuleKind.CATEGORY);
        colleges.setVisible(chosen == RuleKind.COLLEGE);
        series.setVisible(chosen == RuleKind.EARLIER_SERIES);
        module.setVisible(chosen == RuleKind.EARLIER_MODULE);
        equivalent.setVisible(chosen == RuleKind.EARLIER_SERIES || chosen == RuleKind.EARLIER_MODULE);
        training.setVisible(chosen == RuleKind.PRIOR_TRAINING);
    }

    private RuleDraft draft() {
        return new RuleDraft(
                kind.getValue(),
                categories.getValue(),
                colleges.getValue(),
                series.getValue() == null ? null : series.getValue().id(),
                module.getValue() == null ? null : module.getValue().id(),
                equivalent.getValue(),
                training.value(),
                from.getValue());
    }
}
