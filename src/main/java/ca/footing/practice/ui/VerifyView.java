package ca.footing.practice.ui;

import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.Proofs;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;

/** Tells anyone whether the last hash of a proof is the present end of a chain of ours, and nothing of whose it is. */
@Route(PracticeRoutes.VERIFY)
@RouteAlias(PracticeRoutes.VERIFY_HASH)
@AnonymousAllowed
class VerifyView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Proofs proofs;
    private final TextField hash = new TextField();
    private final Div answer = new Div();

    VerifyView(Proofs proofs) {
        this.proofs = proofs;
        hash.setLabel(getTranslation("practice.verify.hash"));
        hash.setHelperText(getTranslation("practice.verify.hashHelp"));
        answer.getElement().setAttribute("aria-live", "polite");
        var look = new Button(getTranslation("practice.verify.look"), _ -> look());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.addClickShortcut(Key.ENTER);
        var lede = Page.lede(getTranslation("practice.verify.lede"));
        var program = new Anchor(PracticeRoutes.PROGRAM, getTranslation("practice.verify.program"));
        program.setRouterIgnore(true);
        program.getElement().setAttribute("download", true);
        addClassNames("verify-view", "page", "narrow");
        add(
                Page.of("page-head", new H1(getTranslation("practice.verify.title")), lede),
                Page.of("panel stack", hash, Page.of("actions", look), answer),
                Page.of(
                        "stack",
                        new H2(getTranslation("practice.verify.offline")),
                        new Paragraph(getTranslation("practice.verify.offlineText")),
                        new Paragraph(program),
                        new Pre("java VerifyProof.java proof.json")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("hash").ifPresent(given -> {
            hash.setValue(given);
            look();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.verify.title");
    }

    private void look() {
        answer.removeAll();
        var known = proofs.look(hash.getValue().strip().toLowerCase(Locale.ROOT));
        answer.add(known.map(found -> found.later() == 0
                        ? banner(Tone.SUCCESS, "met", "practice.verify.present", 0)
                        : banner(Tone.INFO, "info", "practice.verify.earlier", found.later()))
                .orElseGet(() -> banner(Tone.WARNING, "warning", "practice.verify.unknown", 0)));
    }

    private Banner banner(Tone tone, String symbol, String key, int later) {
        return new Banner(tone, symbol, getTranslation(key), getTranslation(key + "Text", later));
    }
}
