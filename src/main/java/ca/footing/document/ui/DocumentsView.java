package ca.footing.document.ui;

import ca.footing.account.Roles;
import ca.footing.document.DocumentFilter;
import ca.footing.document.DocumentKind;
import ca.footing.document.DocumentRoutes;
import ca.footing.document.DocumentShelf;
import ca.footing.shared.ui.Page;
import ca.footing.tax.Seller;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Every document that was issued, for the office: by kind and by any word that stands on it. */
@Route(DocumentRoutes.OFFICE_LIST)
@Menu(title = "document.office.menu", order = 82)
@RolesAllowed({Roles.BOOKKEEPER, Roles.REGISTRAR, Roles.OWNER})
class DocumentsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final String KIND = "kind";
    private static final String TEXT = "text";
    private static final int TEXT_LENGTH = 100;

    private final transient DocumentShelf shelf;
    private final transient Seller seller;
    private final Select<DocumentKind> kind = new Select<>();
    private final TextField text = new TextField();
    private final Paragraph result = new Paragraph();
    private final Div list = new Div();

    DocumentsView(DocumentShelf shelf, Seller seller) {
        this.shelf = shelf;
        this.seller = seller;
        kind.setLabel(getTranslation("document.office.kind"));
        kind.setItems(DocumentKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("document.office.all"));
        kind.setItemLabelGenerator(
                value -> getTranslation(value == null ? "document.office.all" : "document.documentKind." + value));
        kind.addValueChangeListener(event -> filter(event.isFromClient()));
        text.setLabel(getTranslation("document.office.text"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.setMaxLength(TEXT_LENGTH);
        text.addValueChangeListener(event -> filter(event.isFromClient()));
        var filters = Page.of("filters", kind, text);
        filters.getElement()
                .setAttribute("role", "search")
                .setAttribute("aria-label", getTranslation("document.office.filter"));
        result.addClassName("result-line");
        result.getElement().setAttribute("role", "status");
        var lede = Page.lede(getTranslation("document.office.lede", DocumentShelf.MOST));
        addClassNames("page", "documents-view");
        add(Page.of("page-head", new H1(getTranslation("document.office.title")), lede), filters, result, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var wanted = parameters.getSingleParameter(KIND).orElse("");
        kind.setValue(Arrays.stream(DocumentKind.values())
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElse(null));
        text.setValue(parameters.getSingleParameter(TEXT).orElse(""));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("document.office.title");
    }

    /** The choice stands in the address, so that it survives a reload and can be sent to a colleague. */
    private void filter(boolean byPerson) {
        if (byPerson) {
            Map<String, String> chosen = new HashMap<>();
            if (kind.getValue() != null) {
                chosen.put(KIND, kind.getValue().name());
            }
            if (!text.getValue().isBlank()) {
                chosen.put(TEXT, text.getValue());
            }
            getUI().ifPresent(ui -> ui.navigate(DocumentRoutes.OFFICE_LIST, QueryParameters.simple(chosen)));
        }
    }

    private void show() {
        var documents = shelf.find(new DocumentFilter(kind.getValue(), text.getValue()));
        result.setText(getTranslation("document.office.found", documents.size()));
        list.removeAll();
        list.add(
                documents.isEmpty()
                        ? Page.empty(
                                getTranslation("document.office.empty"), getTranslation("document.office.emptyText"))
                        : new DocumentTable(getTranslation("document.office.title"), documents, seller.zone(), true));
    }
}
