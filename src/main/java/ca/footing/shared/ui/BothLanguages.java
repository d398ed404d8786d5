package ca.footing.shared.ui;

import ca.footing.shared.LocalizedText;
import ca.footing.shared.Markdown;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** One text of ours in English and French, side by side; both fields carry the label and their language. */
public class BothLanguages extends Composite<Div> {
    private static final int LONGEST = 15_000;

    private final TextFieldBase<?, String> english;
    private final TextFieldBase<?, String> french;

    private BothLanguages(TextFieldBase<?, String> english, TextFieldBase<?, String> french, String label) {
        this.english = english;
        this.french = french;
        english.setLabel(getTranslation("shared.language.en.label", label));
        french.setLabel(getTranslation("shared.language.fr.label", label));
        french.getElement().setAttribute("lang", "fr-CA");
        english.getElement().setAttribute("lang", "en-CA");
        getContent().addClassNames("field-pair", "both-languages");
        getContent().add(english, french);
    }

    /** One line. */
    public static BothLanguages line(String label, int maxLength) {
        return new BothLanguages(limited(new TextField(), maxLength), limited(new TextField(), maxLength), label);
    }

    /** Several lines of plain text. */
    public static BothLanguages text(String label, int maxLength) {
        return new BothLanguages(area(maxLength), area(maxLength), label);
    }

    /** Several lines of Markdown, each with a preview. */
    public static BothLanguages markdown(String label) {
        var both = new BothLanguages(area(LONGEST), area(LONGEST), label);
        both.getContent().add(both.preview(both.english, "en"), both.preview(both.french, "fr"));
        return both;
    }

    public LocalizedText value() {
        return new LocalizedText(english.getValue(), french.getValue());
    }

    public void show(LocalizedText text) {
        english.setValue(text.en());
        french.setValue(text.fr());
    }

    public BothLanguages helper(String text) {
        english.setHelperText(text);
        return this;
    }

    private Details preview(TextFieldBase<?, String> field, String language) {
        var rendered = new Div();
        rendered.addClassName("prose");
        rendered.getElement().setAttribute("lang", language);
        var details = new Details(getTranslation("shared.preview." + language), rendered);
        field.addValueChangeListener(event -> {
            rendered.removeAll();
            rendered.add(new Html("<div>" + Markdown.html(event.getValue()) + "</div>"));
        });
        return details;
    }

    private static TextField limited(TextField field, int maxLength) {
        field.setMaxLength(maxLength);
        return field;
    }

    private static TextArea area(int maxLength) {
        var area = new TextArea();
        area.setMaxLength(maxLength);
        area.setMinRows(3);
        area.setMaxRows(16);
        return area;
    }
}
