package ca.footing.progress.ui;

import ca.footing.catalogue.Material;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.progress.RequirementKind;
import ca.footing.progress.Rule;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;

/** One thing that a rule asks for: its kind, and what goes with that kind. */
class RuleLeafField extends Composite<Div> implements RulePart {
    private final Select<RequirementKind> kind = new Select<>();
    private final IntegerField amount = new IntegerField();
    private final IntegerField sessions = new IntegerField();
    private final Select<MaterialId> material = new Select<>();
    private final transient Runnable changed;

    RuleLeafField(Rule.One one, ModuleDetails module, Runnable changed) {
        this.changed = changed;
        kind.setLabel(getTranslation("progress.rule.what"));
        kind.setItems(List.of(RequirementKind.values()).stream()
                .filter(each -> Rule.isAskable(each, module))
                .toList());
        kind.setItemLabelGenerator(each -> getTranslation("progress.rule.kind." + each));
        kind.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                show(Rule.usual(event.getValue()));
                changed.run();
            }
        });
        sessions.setLabel(getTranslation("progress.rule.sessions"));
        sessions.setPlaceholder(getTranslation("progress.rule.sessionsHelp"));
        material.setWidth("16rem");
        material.setLabel(getTranslation("progress.rule.material"));
        material.setEmptySelectionAllowed(true);
        material.setEmptySelectionCaption(getTranslation("progress.rule.material.all"));
        material.setPlaceholder(getTranslation("progress.rule.material.all"));
        material.setItems(module.materials().stream().map(Material::id).toList());
        material.setItemLabelGenerator(new MaterialTitles(module, getLocale()));
        List.of(amount, sessions).forEach(field -> {
            field.setMin(1);
            field.setStepButtonsVisible(true);
            field.addValueChangeListener(event -> changed(event.isFromClient()));
        });
        material.addValueChangeListener(event -> changed(event.isFromClient()));
        getContent().addClassName("field-row");
        getContent().add(kind, amount, sessions, material);
        show(one);
    }

    @Override
    public Rule value() {
        var chosen = kind.getValue();
        return new Rule.One(
                chosen,
                amount.isVisible() ? number(amount) : 0,
                sessions.isVisible() ? number(sessions) : 0,
                material.isVisible() ? material.getValue() : null);
    }

    @Override
    public String name() {
        return getTranslation("progress.rule.kind." + kind.getValue());
    }

    private void show(Rule.One one) {
        var of = one.kind();
        kind.setValue(of);
        amount.setVisible(one.amount() > 0);
        if (one.amount() > 0) {
            amount.setLabel(getTranslation("progress.rule.amount." + of));
            amount.setValue(one.amount());
        }
        sessions.setVisible(of == RequirementKind.ATTENDANCE);
        sessions.setValue(one.least() == 0 ? null : one.least());
        material.setVisible(of == RequirementKind.MATERIAL);
        material.setValue(one.material());
    }

    private void changed(boolean byHand) {
        if (byHand) {
            changed.run();
        }
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
