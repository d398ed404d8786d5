package ca.footing.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** A whole-page message with a picture, a sentence and ways on: nothing here, not found, something went wrong. */
public class Message extends Composite<Div> {
    /** @param picture file name in {@code /public/images}; it is decoration and has no text alternative */
    public Message(String picture, String title, String text, Component... waysOn) {
        var image = new Image("/public/images/" + picture, "");
        var actions = new Div(waysOn);
        actions.addClassName("actions");
        getContent().addClassName("error-state");
        getContent().add(image, new H1(title), new Paragraph(text), actions);
    }
}
