package ca.footing.discussion.ui;

import ca.footing.cohort.CohortId;
import ca.footing.discussion.DiscussionBoard;
import ca.footing.discussion.DiscussionRoutes;
import ca.footing.discussion.Discussions;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;

/** The threads of one cohort. */
@Route(DiscussionRoutes.BOARD)
@PermitAll
class DiscussionView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Discussions discussions;
    private CohortId cohort = CohortId.next();

    DiscussionView(Discussions discussions) {
        this.discussions = discussions;
        addClassNames("page", "narrow", "discussion-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cohort = RouteIds.of(event, "cohortId", CohortId::new);
        show(PageNumber.of(event, 1));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("discussion.board.title");
    }

    private void show(int page) {
        var board = discussions.board(cohort, page);
        removeAll();
        add(head(board));
        if (board.openReports() > 0) {
            var banner = new Banner(
                    Badge.Tone.WARNING,
                    "warning",
                    getTranslation("discussion.board.reports", board.openReports()),
                    getTranslation("discussion.board.reportsText"));
            banner.add(
                    Page.buttonLink(DiscussionRoutes.reports(cohort), getTranslation("discussion.board.reportsOpen")));
            add(banner);
        }
        if (!board.open()) {
            add(new Banner(
                    Badge.Tone.INFO,
                    "lock",
                    getTranslation("discussion.board.closed"),
                    getTranslation("discussion.board.closedText", day(board, board.purgesAt()))));
        } else if (board.promised()) {
            add(new ThreadForm(this::open));
        } else {
            add(new PromisePanel(() -> {
                discussions.promise(cohort);
                show(page);
            }));
        }
        add(board.threads().isEmpty() ? Page.fine(getTranslation("discussion.board.none")) : threads(board));
        add(new PageLinks(board.page(), board.pages(), to -> DiscussionRoutes.board(cohort, to)));
        if (board.open()) {
            add(digest(board));
        }
    }

    private Div head(DiscussionBoard board) {
        var eyebrow = new Paragraph(board.cohort().name().in(getLocale()));
        eyebrow.addClassName("eyebrow");
        return Page.of(
                "page-head",
                eyebrow,
                new H1(getTranslation("discussion.board.title")),
                Page.lede(getTranslation("discussion.board.lede")),
                Page.fine(getTranslation(
                        "discussion.board.ends", day(board, board.closesAt()), day(board, board.purgesAt()))));
    }

    private UnorderedList threads(DiscussionBoard board) {
        var list = new UnorderedList();
        list.addClassName("discussion-list");
        board.threads().forEach(thread -> {
            var item = new ListItem(
                    new H2(new Anchor(DiscussionRoutes.thread(cohort, thread.id()), thread.title())),
                    Page.fine(getTranslation(
                            "discussion.board.thread",
                            thread.author(),
                            thread.replies(),
                            Formats.instant(thread.lastPostAt(), board.cohort().zone(), getLocale()))));
            if (thread.unread()) {
                item.add(new Div(new Badge(Badge.Tone.ACCENT, "text", getTranslation("discussion.board.unread"))));
            }
            list.add(item);
        });
        return list;
    }

    private Checkbox digest(DiscussionBoard board) {
        var digest = new Checkbox(getTranslation("discussion.board.digest"), board.digest());
        digest.setHelperText(getTranslation("discussion.board.digestHelp"));
        digest.addValueChangeListener(change -> discussions.wishDigest(cohort, change.getValue()));
        return digest;
    }

    private void open(String title, String body) {
        var thread = discussions.open(cohort, title, body);
        getUI().ifPresent(ui -> ui.navigate(DiscussionRoutes.thread(cohort, thread)));
    }

    private String day(DiscussionBoard board, Instant at) {
        return Formats.date(at.atZone(board.cohort().zone()).toLocalDate(), getLocale());
    }
}
