package ca.footing.progress.ui;

import ca.footing.attendance.AttendanceRoutes;
import ca.footing.progress.Actor;
import ca.footing.progress.Explanation;
import ca.footing.progress.Explanation.Line;
import ca.footing.progress.Explanation.Standing;
import ca.footing.progress.Finding;
import ca.footing.progress.RequirementKind;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayDeque;
import java.util.function.Consumer;

/** What a module asks: each line says met and when, or what is missing, who acts and by when; groups hold their own list. */
class RequirementList extends UnorderedList {
    private final Consumer<RequirementKind> jump;

    RequirementList(Consumer<RequirementKind> jump) {
        this.jump = jump;
        addClassName("requirement-list");
    }

    /** @param place whose requirements they are: the plan to make up what was missed is its own */
    void show(Explanation explanation, RegistrationId place) {
        removeAll();
        var open = new ArrayDeque<UnorderedList>();
        open.push(this);
        for (var line : explanation.lines()) {
            while (open.size() > line.depth() + 1) {
                open.pop();
            }
            var item = item(line, place);
            open.element().add(item);
            if (line.finding() == null) {
                var parts = new UnorderedList();
                parts.addClassName("requirement-list");
                item.add(parts);
                open.push(parts);
            }
        }
    }

    static String symbol(Finding finding) {
        if (finding.isMet()) {
            return "met";
        }
        var actor = finding.outcome().actor();
        return actor == Actor.FACILITATOR || actor == Actor.OFFICE ? "waiting" : "missing";
    }

    private ListItem item(Line line, RegistrationId place) {
        var finding = line.finding();
        var symbol = symbol(line);
        var item = new ListItem(new Symbol(symbol));
        item.addClassNames("requirement", symbol);
        if (finding == null) {
            item.addClassName("requirement-group");
            item.add(new Words(line.sentence(), "requirement-name"));
            return item;
        }
        var detail = new Span(new Words(line.sentence()));
        line.due().ifPresent(due -> detail.add(new Span(" "), new Words(due)));
        detail.addClassName("requirement-detail");
        item.add(new Words(finding.name(), "requirement-name"), detail);
        if (line.standing() != Standing.SPARE && finding.outcome().isDoableNow()) {
            var go = new Button(
                    getTranslation("progress.module.go." + finding.kind()), _ -> jump.accept(finding.kind()));
            item.add(way(go));
        } else if (line.standing() != Standing.SPARE && finding.outcome().isToMakeUp()) {
            item.add(way(Page.buttonLink(AttendanceRoutes.makeUp(place), getTranslation("progress.module.makeUp"))));
        }
        return item;
    }

    private static Span way(Component go) {
        var way = new Span(go);
        way.addClassName("requirement-action");
        return way;
    }

    private static String symbol(Line line) {
        return switch (line.standing()) {
            case MET -> "met";
            case SPARE -> "missing";
            case IMPOSSIBLE -> "warning";
            case OPEN -> line.finding() == null ? "missing" : symbol(line.finding());
        };
    }
}
