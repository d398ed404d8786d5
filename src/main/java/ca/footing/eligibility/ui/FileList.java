package ca.footing.eligibility.ui;

import ca.footing.eligibility.EligibilityRoutes;
import ca.footing.eligibility.EvidenceRow;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Files of evidence with their size, each as a download. */
class FileList extends Composite<UnorderedList> {
    private static final int KIBI = 1024;

    private final @Nullable Consumer<EvidenceRow> remove;

    /** @param remove takes a file back; null where nobody may */
    FileList(List<EvidenceRow> files, @Nullable Consumer<EvidenceRow> remove) {
        this.remove = remove;
        getContent().addClassName("file-list");
        getContent().setVisible(!files.isEmpty());
        files.forEach(file -> getContent().add(item(file)));
    }

    private ListItem item(EvidenceRow file) {
        var size = new Span(getTranslation("eligibility.file.size", Math.ceilDiv(file.size(), KIBI)));
        size.addClassName("fine");
        var link = new Anchor(EligibilityRoutes.evidence(file.id()));
        link.add(new Symbol("download"), new Span(file.fileName()), size);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        var item = new ListItem(link);
        var removal = remove;
        if (removal != null) {
            var button = new Button(getTranslation("action.remove"), _ -> removal.accept(file));
            button.setAriaLabel(getTranslation("eligibility.file.remove", file.fileName()));
            item.add(button);
        }
        return item;
    }
}
