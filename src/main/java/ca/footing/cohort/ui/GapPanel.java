package ca.footing.cohort.ui;

import ca.footing.cohort.OpeningGap;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is missing before a cohort may open, each with the way to where it is filled in; nothing when all is there. */
class GapPanel extends Composite<Div> {
    void show(List<OpeningGap> gaps) {
        getContent().removeAll();
        if (gaps.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        gaps.forEach(gap -> list.add(item(gap)));
        var banner = new Banner(
                Badge.Tone.WARNING,
                "warning",
                getTranslation("cohort.gaps.title"),
                getTranslation("cohort.gaps.text", gaps.size()));
        banner.add(list);
        getContent().add(banner);
    }

    private ListItem item(OpeningGap gap) {
        var args = gap.args().stream()
                .map(arg -> arg instanceof LocalizedText text ? text.in(getLocale()) : arg)
                .toArray();
        var item = new ListItem(new Span(getTranslation(gap.key(), args)));
        if (!gap.address().isEmpty()) {
            item.add(new Span(" "), new Anchor(gap.address(), getTranslation("cohort.gaps.fill")));
        }
        return item;
    }
}
