package ca.footing.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The title of a screen, with the cohort that it is about above it. */
class PageHead extends Composite<Div> {
    private final Paragraph eyebrow = new Paragraph();
    private final H1 title = new H1();

    PageHead(String text) {
        title.setText(text);
        eyebrow.addClassName("eyebrow");
        getContent().addClassName("page-head");
        getContent().add(eyebrow, title);
    }

    void show(String about, String text) {
        eyebrow.setText(about);
        title.setText(text);
    }
}
