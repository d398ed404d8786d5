package ca.footing.credential.ui;

import ca.footing.account.Roles;
import ca.footing.credential.BadgeKey;
import ca.footing.credential.Badges;
import ca.footing.credential.CredentialRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.tax.Seller;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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

/** Keys that badges are signed with; the owner lets a new one sign. */
@Route(CredentialRoutes.KEYS)
@Menu(title = "credential.keys.menu", order = 67)
@RolesAllowed(Roles.OWNER)
class BadgeKeysView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Badges badges;
    private final transient Seller seller;
    private final Div content = new Div();

    BadgeKeysView(Badges badges, Seller seller) {
        this.badges = badges;
        this.seller = seller;
        var rotate = new Button(getTranslation("credential.keys.rotate"), _ -> ask());
        rotate.addThemeVariants(ButtonVariant.PRIMARY);
        content.addClassName("stack");
        addClassNames("badge-keys-view", "page");
        add(
                Page.of(
                        "page-head",
                        new H1(getPageTitle()),
                        Page.lede(getTranslation("credential.keys.lede")),
                        Page.of("actions", rotate)),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.keys.title");
    }

    private void load() {
        var keys = badges.keys();
        content.removeAll();
        if (keys.isEmpty()) {
            content.add(Page.empty(
                    getTranslation("credential.keys.emptyTitle"), getTranslation("credential.keys.emptyText")));
            return;
        }
        var table = new DataTable(
                getPageTitle(),
                List.of(
                        getTranslation("credential.keys.key"),
                        getTranslation("credential.keys.state"),
                        getTranslation("credential.keys.stored")));
        keys.forEach(key -> table.row(
                DataTable.lines(
                        address(key),
                        getTranslation(
                                "credential.keys.since", Formats.instant(key.madeAt(), seller.zone(), getLocale()))),
                state(key),
                new Span(stored(key))));
        content.add(table);
    }

    private Anchor address(BadgeKey key) {
        var link =
                new Anchor(CredentialRoutes.key(key.number()), getTranslation("credential.keys.number", key.number()));
        link.setRouterIgnore(true);
        return link;
    }

    private Badge state(BadgeKey key) {
        return key.signs()
                ? new Badge(Badge.Tone.SUCCESS, "met", getTranslation("credential.keys.signs"))
                : new Badge(Badge.Tone.NEUTRAL, "info", getTranslation("credential.keys.verifies"));
    }

    private String stored(BadgeKey key) {
        if (!key.signs()) {
            return getTranslation("credential.keys.gone");
        }
        return getTranslation(key.sealed() ? "credential.keys.sealed" : "credential.keys.plain");
    }

    private void ask() {
        Ask.before(
                getTranslation("credential.keys.askTitle"),
                getTranslation("credential.keys.askText"),
                getTranslation("credential.keys.rotate"),
                () -> {
                    var number = badges.rotateKey();
                    Notify.done(getTranslation("credential.keys.rotated", number));
                    load();
                });
    }
}
