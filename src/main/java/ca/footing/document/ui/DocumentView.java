package ca.footing.document.ui;

import ca.footing.document.DocumentId;
import ca.footing.document.DocumentRoutes;
import ca.footing.document.DocumentShelf;
import ca.footing.document.IssuedDocument;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.jsoup.Jsoup;

/** One document in the words in which it was issued, and the way to its files. */
@Route(DocumentRoutes.DOCUMENT)
@RouteAlias(DocumentRoutes.FORMER_RECEIPT)
@PermitAll
class DocumentView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient DocumentShelf shelf;
    private final Div paper = Page.of("panel");
    private final Anchor pdf = Page.buttonLink("", getTranslation("document.view.pdf"));
    private final Anchor print = Page.buttonLink("", getTranslation("document.view.print"));
    private String title = "";

    DocumentView(DocumentShelf shelf) {
        this.shelf = shelf;
        pdf.setRouterIgnore(true);
        pdf.addClassName("primary");
        print.setTarget(AnchorTarget.BLANK);
        print.setRouterIgnore(true);
        addClassNames("page", "narrow", "document-view");
        add(
                Page.breadcrumbs(new Anchor("/" + DocumentRoutes.MINE, getTranslation("document.mine.title"))),
                paper,
                Page.of("actions", pdf, print));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(shelf.read(RouteIds.of(event, "documentId", DocumentId::new)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(IssuedDocument document) {
        var summary = document.summary();
        title = getTranslation("document." + summary.kind() + ".title", summary.number());
        pdf.setHref("/" + DocumentRoutes.pdf(summary.id()));
        print.setHref("/" + DocumentRoutes.html(summary.id()));
        var body = Jsoup.parse(document.html()).getElementsByTag("main").html();
        var article = new Html("<article class=\"receipt\">" + body + "</article>");
        article.getElement().setAttribute("lang", document.locale().toLanguageTag());
        paper.removeAll();
        paper.add(article);
    }
}
