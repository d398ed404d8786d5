package ca.footing.discussion.ui;

import ca.footing.cohort.CohortId;
import ca.footing.discussion.DiscussionRoutes;
import ca.footing.discussion.Discussions;
import ca.footing.discussion.Moderation;
import ca.footing.discussion.PostId;
import ca.footing.discussion.ReportReason;
import ca.footing.discussion.ThreadId;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One thread: its posts and the place to reply. */
@Route(DiscussionRoutes.THREAD)
@PermitAll
class ThreadView extends Main implements BeforeEnterObserver, HasDynamicTitle, PostItem.Desk {
    private final transient Discussions discussions;
    private final transient Moderation moderation;
    private CohortId cohort = CohortId.next();
    private ThreadId thread = ThreadId.next();
    private String title = "";
    private int page;

    ThreadView(Discussions discussions, Moderation moderation) {
        this.discussions = discussions;
        this.moderation = moderation;
        addClassNames("page", "narrow", "thread-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cohort = RouteIds.of(event, "cohortId", CohortId::new);
        thread = RouteIds.of(event, "threadId", ThreadId::new);
        page = PageNumber.of(event, 0);
        show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show() {
        var shown = discussions.thread(cohort, thread, page);
        title = shown.title();
        removeAll();
        var back = new Anchor(DiscussionRoutes.board(cohort), getTranslation("discussion.board.title"));
        add(Page.breadcrumbs(back), Page.of("page-head", new H1(title)));
        var posts = new OrderedList();
        posts.addClassName("post-list");
        shown.posts()
                .forEach(post -> posts.add(new PostItem(post, shown.cohort().zone(), shown.open(), this)));
        add(posts, new PageLinks(shown.page(), shown.pages(), to -> DiscussionRoutes.thread(cohort, thread, to)));
        if (!shown.open()) {
            add(Page.fine(getTranslation("error.DiscussionClosed")));
        } else if (shown.promised()) {
            add(reply());
        } else {
            add(new PromisePanel(() -> {
                discussions.promise(cohort);
                show();
            }));
        }
    }

    private Div reply() {
        var field = new PostField(getTranslation("discussion.thread.reply"));
        var send = new Button(getTranslation("discussion.thread.send"), _ -> {
            if (field.isWritten()) {
                discussions.reply(cohort, thread, field.words());
                page = 0;
                show();
                Notify.done(getTranslation("discussion.thread.sent"));
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return Page.of("panel stack", field, Page.of("actions", send));
    }

    @Override
    public void edit(PostId post, String words) {
        discussions.edit(cohort, post, words);
        show();
        Notify.done(getTranslation("discussion.thread.changed"));
    }

    @Override
    public void takeBack(PostId post, boolean only) {
        discussions.takeBack(cohort, post);
        Notify.done(getTranslation("discussion.thread.gone"));
        if (only) {
            getUI().ifPresent(ui -> ui.navigate(DiscussionRoutes.board(cohort)));
        } else {
            show();
        }
    }

    @Override
    public boolean isOnly() {
        return discussions.thread(cohort, thread, 1).posts().size() == 1;
    }

    @Override
    public void report(PostId post, ReportReason reason) {
        moderation.report(cohort, post, reason);
        show();
        Notify.done(getTranslation("discussion.report.done"));
    }
}
