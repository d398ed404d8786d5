package ca.footing.payment.ui;

import ca.footing.account.Roles;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.sandbox.SandboxDesk;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.tax.Seller;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;

/** TEST: the stand-in for Stripe as the staff can move it. It exists in test mode only; no money moves. */
@Route(PaymentRoutes.OFFICE_SANDBOX)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class SandboxView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ObjectProvider<SandboxDesk> desk;
    private final transient Seller seller;
    private final Div content = Page.of("stack wide");

    SandboxView(ObjectProvider<SandboxDesk> desk, Seller seller) {
        this.desk = desk;
        this.seller = seller;
        var lede = Page.lede(getTranslation("payment.desk.lede"));
        addClassNames("page", "sandbox-view");
        add(
                Page.of("page-head", new H1(getPageTitle()), lede),
                new Banner(
                        Badge.Tone.WARNING,
                        "warning",
                        getTranslation("payment.desk.test"),
                        getTranslation("payment.desk.testText")),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (desk.getIfAvailable() == null) {
            throw new RecordNotFound();
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("payment.desk.title");
    }

    private void show() {
        var stand = desk.getObject();
        content.removeAll();
        content.add(
                new SandboxClock(stand.isHeld(), this::advance, this::hold, this::sendDue),
                section(
                        "payment.desk.events",
                        new SandboxDeliveries(stand.deliveries(), seller.zone(), stand, this::act)),
                section("payment.desk.sessions", table("checkout.session")),
                section("payment.desk.charges", table("charge")),
                section("payment.desk.refunds", table("refund")),
                section("payment.desk.disputes", table("dispute")));
    }

    private SandboxObjects table(String kind) {
        return new SandboxObjects(kind, desk.getObject(), seller.zone(), this::act);
    }

    private Div section(String title, com.vaadin.flow.component.Component body) {
        return Page.of("stack", new H2(getTranslation(title)), body);
    }

    private void act(BooleanSupplier act) {
        if (act.getAsBoolean()) {
            Notify.done(getTranslation("payment.desk.done"));
        } else {
            Notify.refused(getTranslation("payment.desk.refused"));
        }
        show();
    }

    private void advance(Duration by) {
        act(() -> {
            desk.getObject().advance(by);
            return true;
        });
    }

    private void hold(boolean held) {
        act(() -> {
            desk.getObject().hold(held);
            return true;
        });
    }

    private void sendDue() {
        act(() -> {
            desk.getObject().sendDue();
            return true;
        });
    }
}
