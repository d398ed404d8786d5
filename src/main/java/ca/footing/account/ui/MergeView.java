package ca.footing.account.ui;

import ca.footing.account.AccountDetails;
import ca.footing.account.AccountId;
import ca.footing.account.AccountRoutes;
import ca.footing.account.Duplicates;
import ca.footing.account.MergePreview;
import ca.footing.account.Roles;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What joining two accounts would do, which of them stays, and what stands in the way. */
@Route(AccountRoutes.MERGE)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class MergeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Duplicates duplicates;
    private final Div content = new Div();
    private AccountId merged = AccountId.next();
    private AccountId kept = AccountId.next();

    MergeView(Duplicates duplicates) {
        this.duplicates = duplicates;
        content.addClassName("stack");
        addClassNames("merge-view", "page");
        add(
                Page.breadcrumbs(new Anchor(AccountRoutes.DUPLICATES, getTranslation("account.duplicates.title"))),
                Page.of("page-head", new H1(getPageTitle()), new Paragraph(getTranslation("account.merge.lede"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        merged = RouteIds.of(event, "one", AccountId::new);
        kept = RouteIds.of(event, "other", AccountId::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.merge.title");
    }

    private void show() {
        var preview = duplicates.preview(merged, kept);
        content.removeAll();
        content.add(Page.of(
                "card-grid",
                card("account.merge.ends", preview.merged()),
                card("account.merge.stays", preview.kept())));
        var swap = new Button(getTranslation("account.merge.swap"), _ -> swap());
        content.add(Page.of("actions", swap), moves(preview));
        preview.obstacles()
                .forEach(what -> content.add(new Banner(
                        Tone.WARNING,
                        "warning",
                        getTranslation("account.merge.obstacleTitle"),
                        getTranslation("account.merge.obstacle." + what))));
        if (preview.obstacles().isEmpty()) {
            var join = new Button(getTranslation("account.merge.join"), _ -> join());
            join.addThemeVariants(ButtonVariant.PRIMARY);
            content.add(Page.of("form-actions", join));
        }
    }

    private Div card(String title, AccountDetails person) {
        return Page.of(
                "panel stack tight",
                new H2(getTranslation(title)),
                new Paragraph(person.preferredName()),
                new Paragraph(person.email().value()),
                new Paragraph(getTranslation("account.status." + person.status())));
    }

    private Div moves(MergePreview preview) {
        var list = new UnorderedList();
        preview.moves()
                .forEach(part ->
                        list.add(new ListItem(getTranslation("account.merge.what." + part.what(), part.count()))));
        return Page.of(
                "panel stack tight",
                new H2(getTranslation("account.merge.moves")),
                preview.moves().isEmpty() ? new Paragraph(getTranslation("account.merge.nothing")) : list);
    }

    private void swap() {
        getUI().ifPresent(ui -> ui.navigate(AccountRoutes.merge(kept, merged)));
    }

    private void join() {
        new ReasonDialog(getTranslation("account.merge.join"), reason -> {
                    duplicates.merge(merged, kept, reason);
                    Notify.done(getTranslation("account.merge.done"));
                    getUI().ifPresent(ui -> ui.navigate(AccountRoutes.DUPLICATES));
                })
                .open();
    }
}
