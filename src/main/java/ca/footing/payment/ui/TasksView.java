package ca.footing.payment.ui;

import ca.footing.account.Roles;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.PaymentTasks;
import ca.footing.payment.TaskRow;
import ca.footing.shared.ui.Page;
import ca.footing.tax.Seller;
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
import java.time.Clock;
import java.util.List;

/** What about money waits for a person: the most urgent first, then what was settled last. */
@Route(PaymentRoutes.OFFICE_TASKS)
@Menu(title = "payment.tasks.menu", order = 81)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class TasksView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PaymentTasks tasks;
    private final transient Seller seller;
    private final transient Clock clock;
    private final Div open = Page.of("stack");
    private final Div resolved = Page.of("stack");

    TasksView(PaymentTasks tasks, Seller seller, Clock clock) {
        this.tasks = tasks;
        this.seller = seller;
        this.clock = clock;
        var lede = Page.lede(getTranslation("payment.tasks.lede"));
        addClassNames("page", "tasks-view");
        add(Page.of("page-head", new H1(getTranslation("payment.tasks.title")), lede), open, resolved);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("payment.tasks.title");
    }

    private void show() {
        var waiting = tasks.open();
        open.removeAll();
        if (waiting.isEmpty()) {
            open.add(Page.empty(getTranslation("payment.tasks.empty"), getTranslation("payment.tasks.emptyText")));
        } else {
            open.add(new H2(getTranslation("payment.tasks.open", waiting.size())), list(waiting));
        }
        var settled = tasks.resolved();
        resolved.removeAll();
        if (!settled.isEmpty()) {
            resolved.add(new H2(getTranslation("payment.tasks.settled")), list(settled));
        }
    }

    private TaskList list(List<TaskRow> rows) {
        return new TaskList(tasks, rows, seller.zone(), clock.instant(), this::show);
    }
}
