package ca.footing.certificate.ui;

import ca.footing.certificate.Body;
import ca.footing.certificate.BodyRule;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiConsumer;

/** A body that is not known yet, with the first rule that it counts by. */
class NewBodyForm extends Composite<Div> {
    NewBodyForm(LocalDate first, BiConsumer<Body, BodyRule> add) {
        var code = new TextField(getTranslation("certificate.newBody.code"));
        code.setHelperText(getTranslation("certificate.newBody.codeHelp"));
        code.setMaxLength(Body.MAX_CODE);
        var name = BothLanguages.line(getTranslation("certificate.newBody.name"), Body.MAX_NAME);
        var number = new Checkbox(getTranslation("certificate.newBody.number"));
        var fields = new BodyRuleFields(first);
        var save = new Button(getTranslation("certificate.newBody.add"), _ -> {
            var body = new Body(code.getValue().strip().toUpperCase(Locale.ROOT), name.value(), number.getValue());
            add.accept(body, fields.rule(body.code()));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("panel", "stack");
        getContent().add(code, name, number, fields, Page.of("actions", save));
    }
}
