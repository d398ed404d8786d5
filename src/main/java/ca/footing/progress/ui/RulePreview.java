package ca.footing.progress.ui;

import ca.footing.catalogue.ModuleDetails;
import ca.footing.progress.CompletionRules;
import ca.footing.progress.Rule;
import ca.footing.shared.Languages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A rule as one sentence in both languages; screen readers hear it when it changes. */
class RulePreview extends Composite<Div> {
    private final transient CompletionRules rules;
    private final Paragraph english = new Paragraph();
    private final Paragraph french = new Paragraph();

    RulePreview(CompletionRules rules) {
        this.rules = rules;
        english.getElement().setAttribute("lang", "en-CA");
        french.getElement().setAttribute("lang", "fr-CA");
        var sentences = Page.of("panel stack", english, french);
        sentences.getElement().setAttribute("aria-live", "polite");
        getContent().add(new HeadedSection(getTranslation("progress.rule.preview"), sentences));
    }

    void show(Rule rule, ModuleDetails module) {
        english.setText(rules.sentence(rule, module, Languages.ENGLISH));
        french.setText(rules.sentence(rule, module, Languages.FRENCH));
    }
}
