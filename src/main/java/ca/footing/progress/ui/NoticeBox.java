package ca.footing.progress.ui;

import ca.footing.catalogue.ContentNotice;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a module touches on, said calmly before its content. */
class NoticeBox extends Composite<Div> {
    NoticeBox(ContentNotice notice) {
        var title = new Paragraph(getTranslation("progress.notice.title"));
        title.addClassName("banner-title");
        var facts = new DescriptionList();
        add(facts, "progress.notice.topics", notice.topics());
        add(facts, "progress.notice.media", notice.media());
        add(facts, "progress.notice.methods", notice.methods());
        add(facts, "progress.notice.present", notice.present());
        var check = new Anchor(SiteRoutes.resourced(getLocale()), getTranslation("progress.notice.check"));
        check.setRouterIgnore(true);
        getContent().addClassName("content-notice");
        getContent()
                .add(
                        new Symbol("content-notice"),
                        new Div(
                                title,
                                facts,
                                new Paragraph(getTranslation("progress.notice.choice")),
                                new Paragraph(check)));
    }

    private void add(DescriptionList facts, String label, LocalizedText text) {
        if (!text.isEmpty()) {
            facts.add(new DescriptionList.Term(getTranslation(label)));
            facts.add(new DescriptionList.Description(text.in(getLocale())));
        }
    }
}
