package ca.footing.certificate.ui;

import ca.footing.certificate.Body;
import ca.footing.certificate.BodyRule;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** A new rule of a body that is known. */
class BodyRuleForm extends Composite<Div> {
    BodyRuleForm(List<Body> bodies, LocalDate first, Consumer<BodyRule> add) {
        var body = new Select<Body>();
        body.setLabel(getTranslation("certificate.bodies.body"));
        body.setItems(bodies);
        body.setItemLabelGenerator(one -> one.name().in(getLocale()));
        body.setValue(bodies.getFirst());
        var fields = new BodyRuleFields(first);
        var save = new Button(
                getTranslation("certificate.bodies.add"),
                _ -> add.accept(fields.rule(body.getValue().code())));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("panel", "stack");
        getContent().add(body, fields, Page.of("actions", save));
    }
}
