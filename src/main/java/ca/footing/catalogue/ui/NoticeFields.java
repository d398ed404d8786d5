package ca.footing.catalogue.ui;

import ca.footing.catalogue.ContentNotice;
import ca.footing.shared.ui.BothLanguages;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The four parts of a content notice. */
class NoticeFields extends Composite<Div> {
    private final BothLanguages topics = part("topics");
    private final BothLanguages media = part("media");
    private final BothLanguages methods = part("methods");
    private final BothLanguages present = part("present");

    NoticeFields() {
        getContent().addClassName("stack");
        getContent().add(topics, media, methods, present);
    }

    void show(ContentNotice notice) {
        topics.show(notice.topics());
        media.show(notice.media());
        methods.show(notice.methods());
        present.show(notice.present());
    }

    ContentNotice value() {
        return new ContentNotice(topics.value(), media.value(), methods.value(), present.value());
    }

    private BothLanguages part(String key) {
        return BothLanguages.text(getTranslation("catalogue.module." + key), 2000);
    }
}
