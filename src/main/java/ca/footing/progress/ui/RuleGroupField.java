package ca.footing.progress.ui;

import ca.footing.catalogue.ModuleDetails;
import ca.footing.progress.RequirementKind;
import ca.footing.progress.Rule;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;

/** A group of a rule: how many of its parts are wanted, and these, each of which may be a group again. */
class RuleGroupField extends Composite<Div> implements RulePart {
    private static final int DEEPEST = 2;

    private final Select<Rule.Mode> mode = new Select<>();
    private final IntegerField least = new IntegerField();
    private final UnorderedList parts = new UnorderedList();
    private final ModuleDetails module;
    private final int depth;
    private final transient Runnable changed;

    RuleGroupField(Rule.Some some, ModuleDetails module, int depth, Runnable changed) {
        this.module = module;
        this.depth = depth;
        this.changed = changed;
        mode.setLabel(getTranslation("progress.rule.mode"));
        mode.setItems(Rule.Mode.values());
        mode.setItemLabelGenerator(each -> getTranslation("progress.rule.mode." + each));
        mode.setValue(some.mode());
        mode.addValueChangeListener(_ -> {
            least.setVisible(mode.getValue() == Rule.Mode.AT_LEAST);
            changed.run();
        });
        least.setLabel(getTranslation("progress.rule.least"));
        least.setMin(1);
        least.setStepButtonsVisible(true);
        least.setValue(Math.max(1, some.least()));
        least.setVisible(some.mode() == Rule.Mode.AT_LEAST);
        least.addValueChangeListener(_ -> changed.run());
        parts.addClassName("rule-parts");
        some.parts().forEach(this::add);
        var actions = Page.of(
                "actions",
                new Button(
                        getTranslation("progress.rule.addThing"), _ -> append(Rule.usual(RequirementKind.ATTENDANCE))));
        if (depth < DEEPEST) {
            actions.add(new Button(
                    getTranslation("progress.rule.addGroup"),
                    _ -> append(new Rule.Some(Rule.Mode.ANY, 1, List.of(Rule.usual(RequirementKind.ATTENDANCE))))));
        }
        getContent().addClassNames("rule-group", "stack");
        getContent().add(Page.of("field-row", mode, least), parts, actions);
    }

    @Override
    public Rule value() {
        return new Rule.Some(
                mode.getValue(),
                mode.getValue() == Rule.Mode.AT_LEAST && least.getValue() != null ? least.getValue() : 0,
                parts.getChildren()
                        .flatMap(Component::getChildren)
                        .filter(RulePart.class::isInstance)
                        .map(part -> ((RulePart) part).value())
                        .toList());
    }

    @Override
    public String name() {
        return getTranslation("progress.rule.mode." + mode.getValue());
    }

    private void append(Rule rule) {
        add(rule);
        changed.run();
    }

    private void add(Rule rule) {
        var part =
                switch (rule) {
                    case Rule.Some some -> new RuleGroupField(some, module, depth + 1, changed);
                    case Rule.One one -> new RuleLeafField(one, module, changed);
                };
        var item = new ListItem((Component) part);
        var remove = new Button(getTranslation("progress.rule.remove"), _ -> {
            parts.remove(item);
            changed.run();
        });
        remove.addFocusListener(
                _ -> remove.setAriaLabel(getTranslation("progress.rule.removeNamed", ((RulePart) part).name())));
        item.add(remove);
        parts.add(item);
    }
}
