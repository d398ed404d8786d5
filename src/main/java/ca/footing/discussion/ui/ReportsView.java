package ca.footing.discussion.ui;

import ca.footing.account.Roles;
import ca.footing.cohort.CohortId;
import ca.footing.discussion.DiscussionRoutes;
import ca.footing.discussion.Moderation;
import ca.footing.discussion.ReportedPost;
import ca.footing.discussion.Verdict;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** The posts that people asked the facilitators to look at. */
@Route(DiscussionRoutes.REPORTS)
@RolesAllowed(Roles.FACILITATOR)
class ReportsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Moderation moderation;
    private CohortId cohort = CohortId.next();

    ReportsView(Moderation moderation) {
        this.moderation = moderation;
        addClassNames("page", "narrow", "reports-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cohort = RouteIds.of(event, "cohortId", CohortId::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("discussion.reports.title");
    }

    private void show() {
        var queue = moderation.queue(cohort);
        removeAll();
        add(
                Page.breadcrumbs(new Anchor(DiscussionRoutes.board(cohort), getTranslation("discussion.board.title"))),
                Page.of(
                        "page-head",
                        new H1(getTranslation("discussion.reports.title")),
                        Page.lede(getTranslation("discussion.reports.lede"))));
        if (queue.isEmpty()) {
            add(Page.empty(getTranslation("discussion.reports.noneTitle"), getTranslation("discussion.reports.none")));
        }
        queue.forEach(post -> add(article(post)));
    }

    private Article article(ReportedPost post) {
        var reasons = post.reasons().stream()
                .distinct()
                .map(reason -> getTranslation("discussion.reportReason." + reason))
                .collect(Collectors.joining(" · "));
        var words = new Paragraph(post.body());
        words.addClassName("own-words");
        var keep = new Button(getTranslation("discussion.reports.keep"), _ -> decide(post, Verdict.KEPT));
        var remove = new Button(
                getTranslation("discussion.reports.remove"),
                _ -> Ask.before(
                        getTranslation("discussion.reports.removeAsk"),
                        getTranslation("discussion.reports.removeText"),
                        getTranslation("discussion.reports.remove"),
                        () -> decide(post, Verdict.REMOVED)));
        var article = new Article(
                new H2(new Anchor(DiscussionRoutes.thread(cohort, post.thread()), post.title())),
                Page.fine(getTranslation(
                        "discussion.reports.by", post.author(), post.reasons().size(), reasons)),
                words,
                Page.of("actions", remove, keep));
        article.addClassNames("panel", "stack");
        return article;
    }

    private void decide(ReportedPost post, Verdict verdict) {
        moderation.decide(cohort, post.id(), verdict);
        show();
        Notify.done(getTranslation("discussion.verdict." + verdict));
    }
}
