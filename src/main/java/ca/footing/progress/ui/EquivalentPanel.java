package ca.footing.progress.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.progress.Equivalents;
import ca.footing.progress.Equivalents.Equivalent;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Doing something else in the place of the exercise: no reason is asked, and nobody else sees it. */
class EquivalentPanel extends Composite<Div> {
    private final transient Equivalents equivalents;
    private final RegistrationId registration;
    private final ModuleId module;
    private final transient Runnable changed;

    EquivalentPanel(Equivalents equivalents, RegistrationId registration, ModuleId module, Runnable changed) {
        this.equivalents = equivalents;
        this.registration = registration;
        this.module = module;
        this.changed = changed;
        getContent().addClassNames("panel", "stack", "equivalent");
        show(equivalents.of(registration, module));
    }

    private void show(Equivalent equivalent) {
        getContent().removeAll();
        getContent().add(new H3(getTranslation("progress.equivalent.title")));
        if (!equivalent.chosen()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("progress.equivalent.offer")),
                            new Div(button("choose", () -> equivalents.choose(registration, module))));
            return;
        }
        var text = equivalent.text().isEmpty()
                ? getTranslation("progress.equivalent.usual")
                : equivalent.text().in(getLocale());
        getContent().add(new Paragraph(text), Page.fine(getTranslation("progress.equivalent.private")));
        if (equivalent.done()) {
            getContent().add(new Paragraph(getTranslation("progress.equivalent.isDone")));
        }
        var actions = Page.of("actions");
        if (!equivalent.done()) {
            actions.add(button("done", () -> equivalents.done(registration, module)));
        }
        actions.add(button("drop", () -> equivalents.drop(registration, module)));
        getContent().add(actions);
    }

    private Button button(String verb, Runnable act) {
        return new Button(getTranslation("progress.equivalent." + verb), _ -> {
            act.run();
            show(equivalents.of(registration, module));
            changed.run();
        });
    }
}
