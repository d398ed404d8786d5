package ca.footing.progress.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.progress.CompletionRules;
import ca.footing.progress.RuledCohort;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Which version each published cohort keeps; a move says first whom it concerns. */
class RuledCohorts extends Composite<Div> {
    private static final int SHOWN = 50;

    private final transient CompletionRules rules;
    private final ModuleId module;

    RuledCohorts(CompletionRules rules, ModuleId module) {
        this.rules = rules;
        this.module = module;
        show();
    }

    private void show() {
        getContent().removeAll();
        var cohorts = rules.cohorts(module);
        if (cohorts.isEmpty()) {
            getContent().add(Page.fine(getTranslation("progress.rule.noCohorts")));
            return;
        }
        var table = new DataTable(
                getTranslation("progress.rule.cohorts"),
                List.of(
                        getTranslation("progress.rule.cohort"),
                        getTranslation("progress.rule.keeps"),
                        getTranslation("progress.rule.action")));
        cohorts.stream()
                .limit(SHOWN)
                .forEach(one ->
                        table.row(new Span(one.cohort().name().in(getLocale())), new Span(keeps(one)), action(one)));
        getContent().add(table);
    }

    private String keeps(RuledCohort one) {
        var number = getTranslation("progress.rule.number", one.number());
        return one.latest() ? number + " (" + getTranslation("progress.rule.latest") + ")" : number;
    }

    private Component action(RuledCohort one) {
        if (one.latest()) {
            return new Span("–");
        }
        var name = one.cohort().name().in(getLocale());
        var move = new Button(getTranslation("progress.rule.move"), _ -> ask(one, name));
        move.setAriaLabel(getTranslation("progress.rule.moveNamed", name));
        return move;
    }

    private void ask(RuledCohort one, String name) {
        var effect = rules.effect(one.cohort().id(), module);
        Ask.before(
                getTranslation("progress.rule.moveTitle", name),
                getTranslation("progress.rule.moveText", effect.people(), effect.gained(), effect.lost()),
                getTranslation("progress.rule.move"),
                () -> {
                    rules.move(one.cohort().id(), module);
                    Notify.done(getTranslation("progress.rule.moved"));
                    show();
                });
    }
}
