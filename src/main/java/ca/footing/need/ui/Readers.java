package ca.footing.need.ui;

import ca.footing.need.MyNeed;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** Who may read a request, until when it is kept, and who did read it. */
class Readers extends Composite<Section> {
    Readers(MyNeed mine) {
        getContent().addClassNames("panel", "quiet", "stack", "tight");
        getContent()
                .add(
                        new H2(getTranslation("need.readers.title")),
                        new Paragraph(getTranslation("need.readers.who")),
                        new Paragraph(
                                getTranslation("need.readers.until", Formats.date(mine.keptUntil(), getLocale()))));
        if (mine.state() == null) {
            return;
        }
        if (mine.readings().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("need.readers.none")));
            return;
        }
        var list = new UnorderedList();
        mine.readings()
                .forEach(reading -> list.add(new ListItem(getTranslation(
                        "need.readers.reading",
                        Formats.instant(reading.at(), mine.cohort().zone(), getLocale()),
                        reading.by(),
                        getTranslation("need.part." + reading.part())))));
        getContent().add(list);
    }
}
