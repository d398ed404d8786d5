package ca.footing.progress.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortId;
import ca.footing.progress.ProgressRoutes;
import ca.footing.progress.Reflections;
import ca.footing.progress.SharedReflection;
import ca.footing.progress.SharedReflections;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** What learners share of their reflections on one module, and nothing of what they do not. */
@Route(ProgressRoutes.REFLECTIONS)
@RolesAllowed({Roles.FACILITATOR, Roles.REGISTRAR, Roles.OWNER})
class ReflectionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Reflections reflections;

    ReflectionsView(Reflections reflections) {
        this.reflections = reflections;
        addClassNames("page", "narrow", "reflections-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(reflections.shared(
                RouteIds.of(event, "cohortId", CohortId::new), RouteIds.of(event, "moduleId", ModuleId::new)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.reflections.title");
    }

    private void show(SharedReflections shared) {
        var module = new Paragraph(getTranslation(
                "progress.home.module",
                shared.module().position(),
                shared.module().title().in(getLocale())));
        module.addClassName("eyebrow");
        var back = new Anchor(ProgressRoutes.board(shared.cohort().id()), getTranslation("progress.reflections.back"));
        var head = new Div(
                module,
                new H1(getTranslation("progress.reflections.title")),
                new Paragraph(shared.prompt().in(getLocale())),
                new Paragraph(getTranslation("progress.reflections.text")),
                back);
        head.addClassName("page-head");
        add(head);
        if (shared.reflections().isEmpty()) {
            add(new Paragraph(getTranslation("progress.reflections.none")));
        }
        shared.reflections()
                .forEach(reflection -> add(article(reflection, shared.cohort().zone())));
    }

    private Article article(SharedReflection reflection, ZoneId zone) {
        var day = reflection.finishedAt().atZone(zone).toLocalDate();
        var finished = new Paragraph(getTranslation("progress.reflections.finished", Formats.date(day, getLocale())));
        finished.addClassName("fine");
        var text = reflection.text();
        var words = new Paragraph(text == null ? getTranslation("progress.reflections.doneOnly") : text);
        words.addClassName(text == null ? "fine" : "own-words");
        var article = new Article(new H2(reflection.person().preferredName()), finished, words);
        article.addClassNames("panel", "stack");
        return article;
    }
}
