package ca.footing.document.ui;

import ca.footing.document.DocumentRoutes;
import ca.footing.document.DocumentShelf;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.ui.Page;
import ca.footing.tax.Seller;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A person's own receipts, invoices, credit notes and statements. */
@Route(DocumentRoutes.MINE)
@Menu(title = "document.mine.menu", order = 20)
@PermitAll
class MyDocumentsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient DocumentShelf shelf;
    private final transient Seller seller;
    private final Div list = new Div();

    MyDocumentsView(DocumentShelf shelf, Seller seller) {
        this.shelf = shelf;
        this.seller = seller;
        var lede = Page.lede(getTranslation("document.mine.lede"));
        addClassNames("page", "my-documents-view");
        add(Page.of("page-head", new H1(getTranslation("document.mine.title")), lede), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var documents = shelf.mine();
        list.removeAll();
        if (documents.isEmpty()) {
            list.add(Page.empty(
                    getTranslation("document.mine.empty"),
                    getTranslation("document.mine.emptyText"),
                    Page.buttonLink(
                            "/" + SiteRoutes.catalogue(getLocale()), getTranslation("document.mine.catalogue"))));
        } else {
            list.add(new DocumentTable(getTranslation("document.mine.title"), documents, seller.zone(), false));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("document.mine.title");
    }
}
