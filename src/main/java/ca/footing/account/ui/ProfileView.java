package ca.footing.account.ui;

import ca.footing.account.AccountRoutes;
import ca.footing.account.OwnAccount;
import ca.footing.account.Profiles;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A person's own professional profile. */
@Route(AccountRoutes.PROFILE)
@PermitAll
class ProfileView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Profiles profiles;
    private final transient OwnAccount account;
    private final ProfileForm form = new ProfileForm();

    ProfileView(Profiles profiles, OwnAccount account) {
        this.profiles = profiles;
        this.account = account;
        var lede = Page.lede(getTranslation("account.profile.lede"));
        var head = new Div(new H1(getTranslation("account.profile.title")), lede);
        head.addClassName("page-head");
        var submit = new Button(getTranslation("action.save"), _ -> save());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(submit, new Anchor(AccountRoutes.ACCOUNT, getTranslation("account.title")));
        actions.addClassName("form-actions");
        var page = new Div(form, actions);
        page.addClassName("form-page");
        addClassNames("profile-view", "page");
        add(head, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        profiles.mine()
                .ifPresentOrElse(
                        form::show, () -> form.suggestName(account.details().preferredName()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.profile.title");
    }

    private void save() {
        form.value().ifPresent(profile -> {
            profiles.save(profile);
            Notify.done(getTranslation("account.profile.done"));
        });
    }
}
