package ca.footing.progress.ui;

import ca.footing.shared.LocalizedText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a person will be able to do after the module. */
class ObjectiveList extends Composite<Section> {
    ObjectiveList(List<LocalizedText> objectives) {
        var list = new UnorderedList();
        objectives.forEach(objective -> list.add(new ListItem(objective.in(getLocale()))));
        list.addClassName("prose");
        getContent().addClassNames("stack", "tight", "objectives");
        getContent().add(new H2(getTranslation("progress.module.objectives")), list);
        getContent().setVisible(!objectives.isEmpty());
    }
}
