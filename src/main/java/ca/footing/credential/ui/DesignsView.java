package ca.footing.credential.ui;

import ca.footing.account.Roles;
import ca.footing.credential.CredentialRoutes;
import ca.footing.credential.DesignRow;
import ca.footing.credential.Designs;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The designs of certificates: the house's, and which series have their own. */
@Route(CredentialRoutes.DESIGNS)
@Menu(title = "credential.designs.menu", order = 66)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class DesignsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Designs designs;
    private final Div content = new Div();

    DesignsView(Designs designs) {
        this.designs = designs;
        addClassNames("designs-view", "page");
        add(
                Page.of("page-head", new H1(getPageTitle()), Page.lede(getTranslation("credential.designs.lede"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var table = new DataTable(
                getPageTitle(),
                List.of(getTranslation("credential.designs.for"), getTranslation("credential.designs.design")));
        designs.all()
                .forEach(row -> table.row(
                        new Anchor(CredentialRoutes.design(row.series()), title(row)), new Span(design(row))));
        content.removeAll();
        content.add(table);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.designs.title");
    }

    private String title(DesignRow row) {
        return row.series() == null
                ? getTranslation("credential.designs.house")
                : row.title().in(getLocale());
    }

    private String design(DesignRow row) {
        if (row.version() > 0) {
            return getTranslation("credential.designs.version", row.version());
        }
        return getTranslation(row.series() == null ? "credential.designs.standard" : "credential.designs.asHouse");
    }
}
