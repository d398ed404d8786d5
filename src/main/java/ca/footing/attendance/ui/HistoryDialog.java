package ca.footing.attendance.ui;

import ca.footing.attendance.RecordEntry;
import ca.footing.cohort.CohortSession;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What was recorded of a person, and what stood there before. */
class HistoryDialog extends Dialog {
    HistoryDialog(String person, CohortSession session, List<RecordEntry> entries) {
        setHeaderTitle(getTranslation("attendance.history.title", person));
        setWidth("min(36rem, 94vw)");
        add(new Paragraph(getTranslation("attendance.history.text")), new RecordList(session, entries));
        getFooter().add(new Button(getTranslation("action.close"), _ -> close()));
    }
}
