package ca.footing.payment.ui;

import ca.footing.payment.PaymentReturns;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.PaymentState;
import ca.footing.payment.PaymentStatus;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Where the payment page sends the payer back to. It shows what is known, asks Stripe by itself until the payment is
 * decided, and works for a session that began with this very request.
 */
@Route(PaymentRoutes.RETURN)
@AnonymousAllowed
class PaymentReturnView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int POLL_MILLIS = 2_000;
    private static final int POLLS = 30;
    private static final int SOON = 10;

    private final transient PaymentReturns returns;
    private final Div content = new Div();
    private String token = "";
    private @Nullable PaymentState shown;
    private @Nullable Registration polling;
    private int polls;

    PaymentReturnView(PaymentReturns returns) {
        this.returns = returns;
        content.getElement().setAttribute("role", "status");
        addClassNames("page", "narrow", "payment-return-view");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        show(returns.state(token));
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : getTranslation(PaymentMessage.titleKey(shown.status()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (isAwaited()) {
            startAsking();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopAsking();
    }

    /** The first question is asked at the first poll: the page itself never waits for Stripe. */
    private void startAsking() {
        polls = 0;
        getUI().ifPresent(ui -> {
            ui.setPollInterval(POLL_MILLIS);
            polling = ui.addPollListener(_ -> ask());
        });
    }

    private void stopAsking() {
        if (polling != null) {
            polling.remove();
            polling = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    private void ask() {
        polls++;
        show(returns.ask(token));
        if (!isAwaited() || polls >= POLLS) {
            stopAsking();
            render();
        }
    }

    private void askAgain() {
        show(returns.ask(token));
        if (isAwaited() && polling == null) {
            startAsking();
        }
    }

    private boolean isAwaited() {
        return shown != null && (shown.status() == PaymentStatus.STARTED || shown.status() == PaymentStatus.PROCESSING);
    }

    /** An unchanged message stays in place, so that a screen reader does not read it again. */
    private void show(PaymentState state) {
        var changed = shown == null || shown.status() != state.status() || polls == SOON;
        shown = state;
        if (changed) {
            render();
        }
    }

    private void render() {
        if (shown != null) {
            content.removeAll();
            content.add(new PaymentMessage(shown, polls >= SOON, polls >= POLLS ? this::askAgain : null));
            getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        }
    }
}
