package ca.footing.change.ui;

import ca.footing.account.Roles;
import ca.footing.change.ChangeRoutes;
import ca.footing.change.ChangeRow;
import ca.footing.change.ChangeState;
import ca.footing.change.OfficeChanges;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;

/** Changes of places whose money is not settled: what needs a person first, then what is on its way. */
@Route(ChangeRoutes.OFFICE_LIST)
@Menu(title = "change.office.menu", order = 73)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class OfficeChangesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient OfficeChanges changes;
    private final Div content = Page.of("stack wide");

    OfficeChangesView(OfficeChanges changes) {
        this.changes = changes;
        var lede = Page.lede(getTranslation("change.office.lede"));
        addClassNames("page", "office-changes-view");
        add(Page.of("page-head", new H1(getPageTitle()), lede), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("change.office.title");
    }

    private void show() {
        var all = changes.unsettled();
        content.removeAll();
        if (all.isEmpty()) {
            content.add(Page.empty(getTranslation("change.office.empty"), getTranslation("change.office.emptyText")));
            return;
        }
        var blocked = all.stream()
                .filter(change -> change.state() == ChangeState.BLOCKED)
                .toList();
        var others = all.stream()
                .filter(change -> change.state() != ChangeState.BLOCKED)
                .toList();
        if (!blocked.isEmpty()) {
            content.add(Page.of(
                    "stack",
                    new H2(getTranslation("change.office.blocked", blocked.size())),
                    new OfficeChangeList(
                            blocked,
                            then(change -> changes.retry(change.id())),
                            then(change -> changes.settledByHand(change.id())))));
        }
        if (!others.isEmpty()) {
            content.add(Page.of(
                    "stack",
                    new H2(getTranslation("change.office.underWay", others.size())),
                    new OfficeChangeList(others)));
        }
    }

    private Consumer<ChangeRow> then(Consumer<ChangeRow> act) {
        return change -> {
            act.accept(change);
            show();
        };
    }
}
