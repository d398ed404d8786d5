package ca.footing.discussion.ui;

import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What confidentiality means here, accepted once before the first post. */
class PromisePanel extends Composite<Div> {
    PromisePanel(Runnable accepted) {
        var points = new UnorderedList(
                point("discussion.promise.stays"),
                point("discussion.promise.clients"),
                point("discussion.promise.limits"),
                point("discussion.promise.choice"));
        points.addClassName("prose");
        var promise = new Checkbox(getTranslation("discussion.promise.tick"));
        var problem = Page.fine(getTranslation("discussion.promise.needed"));
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var accept = new Button(getTranslation("discussion.promise.accept"), _ -> {
            problem.setVisible(!promise.getValue());
            if (promise.getValue()) {
                accepted.run();
            }
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("panel", "stack");
        getContent()
                .add(
                        new H2(getTranslation("discussion.promise.title")),
                        new Paragraph(getTranslation("discussion.promise.text")),
                        points,
                        promise,
                        problem,
                        Page.of("actions", accept));
    }

    private ListItem point(String key) {
        return new ListItem(getTranslation(key));
    }
}
