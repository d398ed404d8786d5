package ca.footing.progress.ui;

import ca.footing.progress.Actor;
import ca.footing.progress.Finding;
import ca.footing.progress.RequirementKind;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** What a module asks: each line says met and when, or what is missing, who acts and by when. */
class RequirementList extends UnorderedList {
    private final Consumer<RequirementKind> jump;

    RequirementList(Consumer<RequirementKind> jump) {
        this.jump = jump;
        addClassName("requirement-list");
    }

    void show(List<Finding> findings) {
        removeAll();
        findings.forEach(finding -> add(item(finding)));
    }

    static String symbol(Finding finding) {
        if (finding.isMet()) {
            return "met";
        }
        return finding.outcome().actor() == Actor.FACILITATOR ? "waiting" : "missing";
    }

    private ListItem item(Finding finding) {
        var name = new Words(finding.name(), "requirement-name");
        var detail = new Span(new Words(finding.sentence()));
        finding.due().ifPresent(due -> detail.add(new Span(" "), new Words(due)));
        detail.addClassName("requirement-detail");
        var item = new ListItem(new Symbol(symbol(finding)), name, detail);
        item.addClassNames("requirement", symbol(finding));
        if (finding.outcome().isDoableNow()) {
            var go = new Button(
                    getTranslation("progress.module.go." + finding.kind()), _ -> jump.accept(finding.kind()));
            var way = new Span(go);
            way.addClassName("requirement-action");
            item.add(way);
        }
        return item;
    }
}
