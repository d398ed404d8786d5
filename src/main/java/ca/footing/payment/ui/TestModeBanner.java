package ca.footing.payment.ui;

import ca.footing.payment.PaymentMode;
import ca.footing.shared.ui.FramePiece;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Says on every screen that no real money moves, as long as that is so. */
@org.springframework.stereotype.Component
class TestModeBanner implements FramePiece {
    private final PaymentMode mode;

    TestModeBanner(PaymentMode mode) {
        this.mode = mode;
    }

    @Override
    public Place place() {
        return Place.BANNER;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Component create() {
        var banner = new Div();
        banner.setText(banner.getTranslation("payment.testMode"));
        banner.addClassName("test-banner");
        banner.getElement().setAttribute("role", "note");
        banner.setVisible(mode.isTest());
        return banner;
    }
}
