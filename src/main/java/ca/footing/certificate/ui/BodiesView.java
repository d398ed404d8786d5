package ca.footing.certificate.ui;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.account.Roles;
import ca.footing.certificate.AccreditingBodies;
import ca.footing.certificate.Body;
import ca.footing.certificate.BodyRule;
import ca.footing.certificate.CertificateRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How each body counts attendance, with dates and sources; the owner adds what changes. */
@Route(CertificateRoutes.BODIES)
@Menu(title = "certificate.bodies.menu", order = 66)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class BodiesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient AccreditingBodies bodies;
    private final transient CurrentAccount current;

    BodiesView(AccreditingBodies bodies, CurrentAccount current) {
        this.bodies = bodies;
        this.current = current;
        addClassNames("bodies-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.bodies.title");
    }

    private void load() {
        removeAll();
        add(Page.of(
                "page-head",
                new H1(getTranslation("certificate.bodies.title")),
                Page.lede(getTranslation("certificate.bodies.lede"))));
        var rules = bodies.rules();
        bodies.bodies().forEach(body -> {
            var table = new DataTable(
                    body.name().in(getLocale()),
                    List.of(
                            getTranslation("certificate.bodies.from"),
                            getTranslation("certificate.bodies.rule"),
                            getTranslation("certificate.bodies.source")));
            rules.stream()
                    .filter(rule -> rule.body().equals(body.code()))
                    .forEach(rule -> table.row(
                            new Span(Formats.shortDate(rule.from(), getLocale())),
                            new Span(bodies.sentence(rule).in(getLocale())),
                            new Span(rule.source().in(getLocale()))));
            add(Page.of("stack", new H2(body.name().in(getLocale())), table));
        });
        if (current.has(Role.OWNER)) {
            add(
                    new H2(getTranslation("certificate.bodies.new")),
                    Page.fine(getTranslation("certificate.bodies.newHelp")),
                    new BodyRuleForm(bodies.bodies(), bodies.firstDay(), this::add),
                    new H2(getTranslation("certificate.newBody.title")),
                    Page.fine(getTranslation("certificate.newBody.help")),
                    new NewBodyForm(bodies.firstDay(), this::add));
        }
    }

    private void add(BodyRule rule) {
        bodies.change(rule);
        Notify.done(getTranslation("certificate.bodies.added"));
        load();
    }

    private void add(Body body, BodyRule first) {
        bodies.add(body, first);
        Notify.done(getTranslation("certificate.newBody.added", body.name().in(getLocale())));
        load();
    }
}
