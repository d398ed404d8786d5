package ca.footing.discussion.ui;

import ca.footing.discussion.DiscussionList;
import ca.footing.discussion.DiscussionRoutes;
import ca.footing.discussion.MyDiscussion;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Page;
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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The discussions that a person takes part in. */
@Route(DiscussionRoutes.MINE)
@Menu(title = "discussion.list.menu", order = 15)
@PermitAll
class DiscussionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient DiscussionList discussions;

    DiscussionsView(DiscussionList discussions) {
        this.discussions = discussions;
        addClassNames("page", "narrow", "discussions-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(Page.of(
                "page-head",
                new H1(getTranslation("discussion.list.title")),
                Page.lede(getTranslation("discussion.list.lede"))));
        var mine = discussions.mine();
        if (mine.isEmpty()) {
            add(Page.empty(getTranslation("discussion.list.emptyTitle"), getTranslation("discussion.list.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("discussion-list");
        mine.forEach(discussion -> list.add(item(discussion)));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("discussion.list.title");
    }

    private ListItem item(MyDiscussion discussion) {
        var cohort = discussion.cohort();
        var link = new Anchor(
                DiscussionRoutes.board(cohort.id()), cohort.seriesTitle().in(getLocale()));
        var day = Formats.date(discussion.closesAt().atZone(cohort.zone()).toLocalDate(), getLocale());
        var item = new ListItem(
                new H2(link),
                Page.fine(cohort.name().in(getLocale())),
                new Paragraph(getTranslation("discussion.list.threads", discussion.threads())));
        if (discussion.unread() > 0) {
            item.add(new Div(new Badge(
                    Badge.Tone.ACCENT, "text", getTranslation("discussion.list.unread", discussion.unread()))));
        }
        item.add(Page.fine(getTranslation(discussion.open() ? "discussion.list.open" : "discussion.list.closed", day)));
        return item;
    }
}
