package ca.footing.progress.ui;

import ca.footing.progress.LearnerHome;
import ca.footing.progress.Progress;
import ca.footing.progress.ProgressRoutes;
import ca.footing.shared.SiteRoutes;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What a person finds when they come back: the next session, what to do now, where they stand. */
@Route(ProgressRoutes.HOME)
@Menu(title = "progress.home.menu", order = 10)
@PermitAll
class HomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Progress progress;

    HomeView(Progress progress) {
        this.progress = progress;
        addClassNames("page", "home-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(progress.home());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.home.title");
    }

    private void show(LearnerHome home) {
        var head = new Div(new H1(getTranslation("progress.home.greeting", home.name())));
        head.addClassName("page-head");
        add(head);
        if (!home.pending().isEmpty()) {
            add(new PendingPlaces(home.pending()));
        }
        if (home.courses().isEmpty()) {
            if (home.pending().isEmpty()) {
                add(empty());
            }
            return;
        }
        var learning = new Div();
        learning.addClassNames("stack", "wide");
        home.courses().forEach(course -> learning.add(new CourseSection(course)));
        var now = new Div();
        now.addClassNames("stack", "wide");
        var next = home.next();
        if (next != null) {
            now.add(new NextSessionCard(next));
        }
        now.add(new ActionList(home.actions()));
        add(now, learning);
    }

    private Div empty() {
        var catalogue = new Anchor(SiteRoutes.catalogue(getLocale()), getTranslation("progress.home.empty.catalogue"));
        catalogue.addClassNames("button-link", "primary");
        catalogue.setRouterIgnore(true);
        var actions = new Div(catalogue);
        actions.addClassName("actions");
        var empty = new Div(
                new Image("/public/images/empty.svg", ""),
                new H2(getTranslation("progress.home.empty.title")),
                new Paragraph(getTranslation("progress.home.empty.text")),
                actions);
        empty.addClassName("empty-state");
        var panel = new Div(empty);
        panel.addClassName("panel");
        return panel;
    }
}
