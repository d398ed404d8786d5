package ca.footing.discussion.ui;

import ca.footing.discussion.DiscussionThread.Post;
import ca.footing.discussion.PostId;
import ca.footing.discussion.ReportReason;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;

/** One post with what its reader can do: change or take back an own one, report another's. */
class PostItem extends ListItem {
    private final Desk desk;
    private final Post post;

    PostItem(Post post, ZoneId zone, boolean open, Desk desk) {
        this.desk = desk;
        this.post = post;
        addClassName("post");
        var who = new Paragraph(post.author());
        who.addClassName("post-author");
        if (post.byFacilitator()) {
            who.add(new Badge(Badge.Tone.NEUTRAL, "person", getTranslation("discussion.post.facilitator")));
        }
        var when = Formats.instant(post.postedAt(), zone, getLocale());
        add(who, Page.fine(post.editedAt() == null ? when : getTranslation("discussion.post.edited", when)));
        var by = post.removedBy();
        if (by != null) {
            add(Page.fine(getTranslation("discussion.remover." + by)));
        } else if (post.covered()) {
            add(Page.fine(getTranslation(post.own() ? "discussion.post.coveredOwn" : "discussion.post.covered")));
        }
        if (!post.body().isEmpty()) {
            var words = new Paragraph(post.body());
            words.addClassName("own-words");
            add(words);
        }
        if (by == null) {
            add(actions(open));
        }
    }

    private Div actions(boolean open) {
        var actions = Page.of("actions");
        if (post.own() && open) {
            actions.add(quiet("action.edit", "discussion.post.editNamed", this::edit));
        }
        if (post.own()) {
            actions.add(quiet("discussion.post.takeBack", "discussion.post.takeBackNamed", this::takeBack));
        } else if (post.reported()) {
            actions.add(Page.fine(getTranslation("discussion.report.waiting")));
        } else {
            var dialog = new ReportDialog(reason -> desk.report(post.id(), reason));
            actions.add(quiet("discussion.report.action", "discussion.report.named", dialog::open));
        }
        return actions;
    }

    private Button quiet(String key, String named, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(named, post.author()));
        return button;
    }

    private void edit() {
        removeAll();
        add(new PostEditor(post.body(), words -> desk.edit(post.id(), words)));
    }

    private void takeBack() {
        var only = desk.isOnly();
        Ask.before(
                getTranslation("discussion.post.takeBackAsk"),
                getTranslation(only ? "discussion.post.takeBackThread" : "discussion.post.takeBackText"),
                getTranslation("discussion.post.takeBack"),
                () -> desk.takeBack(post.id(), only));
    }

    /** What is done with posts. */
    interface Desk {
        void edit(PostId post, String words);

        /** Whether the post shown is the only one of its thread, which then goes with it. */
        boolean isOnly();

        void takeBack(PostId post, boolean only);

        void report(PostId post, ReportReason reason);
    }
}
