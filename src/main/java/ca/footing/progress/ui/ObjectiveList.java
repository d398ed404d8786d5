package ca.footing.progress.ui;

import ca.footing.shared.LocalizedText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a person will be able to do after the module. */
class ObjectiveList extends Composite<Aside> {
    ObjectiveList(List<LocalizedText> objectives) {
        var list = new UnorderedList();
        objectives.forEach(objective -> list.add(new ListItem(objective.in(getLocale()))));
        var panel = new Div(new H2(getTranslation("progress.module.objectives")), list);
        panel.addClassNames("panel", "quiet");
        getContent().addClassName("stack");
        getContent().add(panel);
        getContent().setVisible(!objectives.isEmpty());
    }
}
