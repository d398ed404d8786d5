package ca.footing.progress.ui;

import ca.footing.attendance.AttendanceRoutes;
import ca.footing.progress.LearnerHome.NextAction;
import ca.footing.progress.ProgressRoutes;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What can be done now, each with the way to where it is done. */
class ActionList extends Composite<Div> {
    ActionList(List<NextAction> actions) {
        var title = getTranslation("progress.home.now.title");
        if (actions.isEmpty()) {
            getContent().add(new HeadedSection(title, new Paragraph(getTranslation("progress.home.now.nothing"))));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("requirement-list");
        actions.forEach(action -> list.add(item(action)));
        var panel = new Div(list);
        panel.addClassName("panel");
        getContent().add(new HeadedSection(title, panel));
    }

    private ListItem item(NextAction action) {
        var finding = action.finding();
        var name = new Words(finding.name(), "requirement-name");
        var detail = new Span(
                new Span(getTranslation(
                        "progress.home.now.module",
                        action.position(),
                        action.title().in(getLocale()))),
                new Span(" "));
        finding.due().ifPresent(due -> detail.add(new Words(due)));
        detail.addClassName("requirement-detail");
        var makeUp = finding.outcome().isToMakeUp();
        var link = new Anchor(
                makeUp
                        ? AttendanceRoutes.makeUp(action.registration())
                        : ProgressRoutes.module(action.registration(), action.module(), finding.kind()),
                getTranslation(makeUp ? "progress.module.makeUp" : "progress.home.now.open"));
        link.addClassName("button-link");
        link.setAriaLabel(getTranslation(
                makeUp ? "progress.home.now.makeUpNamed" : "progress.home.now.openNamed",
                name.getText(),
                action.position()));
        var way = new Span(link);
        way.addClassName("requirement-action");
        var item = new ListItem(new Symbol(RequirementList.symbol(finding)), name, detail, way);
        item.addClassNames("requirement", "missing");
        return item;
    }
}
