package ca.footing.account.ui;

import ca.footing.account.AccountDetails;
import ca.footing.account.AccountRoutes;
import ca.footing.account.Duplicates;
import ca.footing.account.PossibleDuplicate;
import ca.footing.account.Roles;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Portions;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Accounts that may be one person's: what they have in common, and the two ways on. */
@Route(AccountRoutes.DUPLICATES)
@Menu(title = "account.duplicates.menu", order = 92)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class DuplicatesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Duplicates duplicates;
    private final Paragraph count = new Paragraph();
    private final Div content = new Div();

    DuplicatesView(Duplicates duplicates) {
        this.duplicates = duplicates;
        count.addClassName("result-line");
        count.getElement().setAttribute("role", "status");
        addClassNames("duplicates-view", "page");
        add(
                Page.of("page-head", new H1(getPageTitle()), new Paragraph(getTranslation("account.duplicates.lede"))),
                count,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.duplicates.title");
    }

    private void show() {
        var found = duplicates.possible();
        count.setText(getTranslation("account.duplicates.count", found.size()));
        content.removeAll();
        content.add(
                found.isEmpty()
                        ? Page.empty(
                                getTranslation("account.duplicates.emptyTitle"),
                                getTranslation("account.duplicates.emptyText"))
                        : new Portions<>(found, this::table));
    }

    private DataTable table(List<PossibleDuplicate> found) {
        var table = new DataTable(
                getPageTitle(),
                List.of(
                        getTranslation("account.duplicates.one"),
                        getTranslation("account.duplicates.other"),
                        getTranslation("account.duplicates.why"),
                        getTranslation("account.duplicates.action")));
        found.forEach(pair -> table.row(
                person(pair.one()),
                person(pair.other()),
                new Span(getTranslation("account.duplicate." + pair.likeness())),
                actions(pair)));
        return table;
    }

    private static Span person(AccountDetails person) {
        return DataTable.lines(new Span(person.preferredName()), person.email().value());
    }

    private Div actions(PossibleDuplicate pair) {
        var name = pair.one().preferredName();
        var compare = Page.buttonLink(
                AccountRoutes.merge(pair.other().id(), pair.one().id()), getTranslation("account.duplicates.compare"));
        compare.setAriaLabel(getTranslation("account.duplicates.compareOf", name));
        var apart = new Button(getTranslation("account.duplicates.apart"), _ -> tellApart(pair));
        apart.setAriaLabel(getTranslation("account.duplicates.apartOf", name));
        return Page.of("actions", compare, apart);
    }

    private void tellApart(PossibleDuplicate pair) {
        new ReasonDialog(getTranslation("account.duplicates.apart"), reason -> {
                    duplicates.tellApart(pair.one().id(), pair.other().id(), reason);
                    show();
                })
                .open();
    }
}
