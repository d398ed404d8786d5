package ca.footing.catalogue.ui;

import ca.footing.catalogue.ContentNotice;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleDraft;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;

/** What a module says, what it takes, and what it asks for. */
class ModuleForm extends Composite<Div> {
    private static final LocalizedText NONE = LocalizedText.EMPTY;
    static final ModuleDraft BLANK =
            new ModuleDraft(NONE, NONE, List.of(), new ContentNotice(NONE, NONE, NONE, NONE), 90, 60, NONE, NONE, NONE);

    private final BothLanguages title = BothLanguages.line(label("title"), 200);
    private final BothLanguages summary = BothLanguages.text(label("summary"), 600);
    private final ObjectivesField objectives = new ObjectivesField();
    private final NoticeFields notice = new NoticeFields();
    private final IntegerField didactic = number("didactic", 1440);
    private final IntegerField experiential = number("experiential", 1440);
    private final BothLanguages reflection =
            BothLanguages.text(label("reflection"), 2000).helper(label("mayBeEmpty"));
    private final BothLanguages exerciseTitle = BothLanguages.line(label("exerciseTitle"), 200);
    private final BothLanguages exerciseText =
            BothLanguages.markdown(label("exerciseText")).helper(label("mayBeEmpty"));

    ModuleForm() {
        getContent().addClassNames("form-page", "office-form");
        section("texts", title, summary, objectives);
        section("notice", notice);
        section("measures", Page.of("field-pair", didactic, experiential));
        section("work", reflection, exerciseTitle, exerciseText);
    }

    static ModuleDraft draftOf(ModuleDetails module) {
        return new ModuleDraft(
                module.summary().title(),
                module.summary().summary(),
                module.objectives(),
                module.contentNotice(),
                module.summary().didacticMinutes(),
                module.summary().experientialMinutes(),
                module.reflectionPrompt(),
                module.exerciseTitle(),
                module.exerciseText());
    }

    void show(ModuleDraft draft) {
        title.show(draft.title());
        summary.show(draft.summary());
        objectives.show(draft.objectives());
        notice.show(draft.contentNotice());
        didactic.setValue(draft.didacticMinutes());
        experiential.setValue(draft.experientialMinutes());
        reflection.show(draft.reflectionPrompt());
        exerciseTitle.show(draft.exerciseTitle());
        exerciseText.show(draft.exerciseText());
    }

    ModuleDraft draft() {
        return new ModuleDraft(
                title.value(),
                summary.value(),
                objectives.value(),
                notice.value(),
                Objects.requireNonNullElse(didactic.getValue(), 0),
                Objects.requireNonNullElse(experiential.getValue(), 0),
                reflection.value(),
                exerciseTitle.value(),
                exerciseText.value());
    }

    private void section(String key, Component... fields) {
        getContent().add(Page.of("form-section", new H2(label(key)), Page.of("stack", fields)));
    }

    private IntegerField number(String key, int most) {
        var field = new IntegerField(label(key));
        field.setMin(0);
        field.setMax(most);
        return field;
    }

    private String label(String key) {
        return getTranslation("catalogue.module." + key);
    }
}
