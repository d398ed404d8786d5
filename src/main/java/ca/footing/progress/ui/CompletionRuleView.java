package ca.footing.progress.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.ModuleId;
import ca.footing.progress.CompletionRules;
import ca.footing.progress.ProgressRoutes;
import ca.footing.progress.Rule;
import ca.footing.progress.WrittenRule;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import ca.footing.shared.ui.Unsaved;
import ca.footing.shared.ui.UnsavedChanges;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What completes one module: put together in plain words, read back as a sentence while it is written. */
@Route(ProgressRoutes.COMPLETION_RULE)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class CompletionRuleView extends Main implements BeforeEnterObserver, HasDynamicTitle, UnsavedChanges {
    private final transient CompletionRules rules;
    private final Div content = new Div();
    private final RulePreview preview;
    private final BothLanguages equivalent;
    private ModuleId module = ModuleId.next();
    private String title = "";

    @Nullable
    private transient WrittenRule shown;

    @Nullable
    private RuleGroupField field;

    CompletionRuleView(CompletionRules rules) {
        this.rules = rules;
        preview = new RulePreview(rules);
        equivalent = BothLanguages.text(getTranslation("progress.rule.equivalentLabel"), 2000);
        content.addClassName("stack");
        addClassNames("completion-rule-view", "page");
        add(content);
        Unsaved.guard(content, this::hasUnsavedChanges);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        module = RouteIds.of(event, "moduleId", ModuleId::new);
        show(rules.of(module));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public boolean hasUnsavedChanges() {
        return shown != null
                && field != null
                && !(field.value().equals(group(shown.rule()))
                        && equivalent.value().equals(shown.equivalent()));
    }

    private void show(WrittenRule written) {
        shown = written;
        var details = written.module();
        title = getTranslation("progress.rule.title", details.summary().position());
        field = new RuleGroupField(group(written.rule()), details, 0, this::changed);
        equivalent.show(written.equivalent());
        changed();
        var eyebrow = new Paragraph(details.summary().title().in(getLocale()));
        eyebrow.addClassName("eyebrow");
        var save = new Button(getTranslation("progress.rule.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        content.removeAll();
        content.add(
                Page.breadcrumbs(new Anchor(
                        ProgressRoutes.completion(details.series()), getTranslation("progress.completion.title"))),
                Page.of("page-head", eyebrow, new H1(title), Page.lede(getTranslation("progress.rule.lede"))),
                Page.of("panel", field),
                preview);
        if (!details.exerciseText().isEmpty()) {
            content.add(new HeadedSection(
                    getTranslation("progress.rule.equivalent"),
                    Page.of("panel stack", Page.fine(getTranslation("progress.rule.equivalentText")), equivalent)));
        }
        content.add(
                Page.of("actions", save),
                new HeadedSection(getTranslation("progress.rule.cohorts"), new RuledCohorts(rules, module)));
    }

    /** The outermost is always a group, so that there is a place to add to. */
    private static Rule.Some group(Rule rule) {
        return rule instanceof Rule.Some some ? some : new Rule.Some(Rule.Mode.ALL, 0, List.of(rule));
    }

    private void changed() {
        preview.show(
                Objects.requireNonNull(field).value(),
                Objects.requireNonNull(shown).module());
    }

    private void save() {
        var written = Objects.requireNonNull(shown);
        LocalizedText instead = equivalent.value();
        rules.write(module, written.number(), Objects.requireNonNull(field).value(), instead);
        Notify.done(getTranslation("progress.rule.saved", written.number() + 1));
        show(rules.of(module));
    }
}
