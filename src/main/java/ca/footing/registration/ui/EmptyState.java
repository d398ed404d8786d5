package ca.footing.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet: what will be, or what to try. */
class EmptyState extends Composite<Div> {
    EmptyState(String title, String text) {
        var image = new Image("/public/images/empty.svg", "");
        image.setWidth("320");
        image.setHeight("190");
        getContent().addClassName("empty-state");
        getContent().add(image, new H2(title), new Paragraph(text));
    }
}
