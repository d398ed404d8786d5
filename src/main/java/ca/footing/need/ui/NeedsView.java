package ca.footing.need.ui;

import ca.footing.account.Roles;
import ca.footing.need.NeedRoutes;
import ca.footing.need.NeedRow;
import ca.footing.need.NeedsOffice;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The office's requests: whose, for which cohort, by when, who looks after it; never what they say. */
@Route(NeedRoutes.OFFICE)
@Menu(title = "need.office.menu", order = 72)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class NeedsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient NeedsOffice office;
    private final Paragraph count = new Paragraph();
    private final Div content = new Div();

    NeedsView(NeedsOffice office) {
        this.office = office;
        count.addClassName("result-line");
        count.getElement().setAttribute("role", "status");
        addClassNames("needs-view", "page");
        add(
                Page.of("page-head", new H1(getPageTitle()), new Paragraph(getTranslation("need.office.lede"))),
                count,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("need.office.title");
    }

    private void show() {
        var rows = office.all();
        count.setText(getTranslation(
                "need.office.count",
                rows.stream().filter(row -> !row.state().isAnswered()).count()));
        content.removeAll();
        content.add(
                rows.isEmpty()
                        ? Page.empty(getTranslation("need.office.emptyTitle"), getTranslation("need.office.emptyText"))
                        : new NeedTable(rows, this::take, this::hand));
    }

    private void take(NeedRow row) {
        office.take(row.registration());
        getUI().ifPresent(ui -> ui.navigate(NeedRoutes.request(row.registration())));
    }

    private void hand(NeedRow row) {
        new HandDialog(office.staff(), staff -> {
                    office.hand(row.registration(), staff);
                    show();
                })
                .open();
    }
}
