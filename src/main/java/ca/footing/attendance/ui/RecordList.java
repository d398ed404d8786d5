package ca.footing.attendance.ui;

import ca.footing.attendance.RecordEntry;
import ca.footing.cohort.CohortSession;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Every record of a person at a session, the one that counts first. */
class RecordList extends UnorderedList {
    RecordList(CohortSession session, List<RecordEntry> entries) {
        var words = new RecordWords(session, getLocale());
        addClassNames("stack", "record-list");
        entries.forEach(entry -> {
            var item = new ListItem(new Paragraph(words.what(entry)), Page.fine(words.who(entry)));
            if (!entry.reason().isEmpty()) {
                item.add(Page.fine(getTranslation("attendance.record.reason", entry.reason())));
            }
            add(item);
        });
    }
}
