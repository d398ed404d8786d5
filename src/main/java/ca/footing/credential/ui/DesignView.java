package ca.footing.credential.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.SeriesId;
import ca.footing.credential.CredentialRoutes;
import ca.footing.credential.Design;
import ca.footing.credential.Designs;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import ca.footing.shared.ui.UnsavedChanges;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** One design of certificates beside what it makes of the series' own data, as one types. */
@Route(CredentialRoutes.DESIGN)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class DesignView extends Main implements BeforeEnterObserver, UnsavedChanges, HasDynamicTitle {
    private final transient Designs designs;
    private final Paragraph eyebrow = new Paragraph();
    private final Div messages = new Div();
    private final DesignForm form;
    private final DesignPreview preview;
    private final Button giveUp = new Button(getTranslation("credential.design.giveUp"), _ -> giveUp());
    private transient @Nullable SeriesId series;
    private transient @Nullable Design saved;
    private int version;

    DesignView(Designs designs) {
        this.designs = designs;
        eyebrow.addClassName("eyebrow");
        preview = new DesignPreview(
                (design, locale) -> designs.preview(series, design, locale),
                locale -> designs.previewPdf(series, locale));
        form = new DesignForm(designs::picture, preview::show);
        var save = new Button(getTranslation("action.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        giveUp.addThemeVariants(ButtonVariant.TERTIARY);
        addClassNames("design-view", "page");
        add(
                Page.breadcrumbs(new Anchor(CredentialRoutes.DESIGNS, getTranslation("credential.designs.title"))),
                Page.of(
                        "page-head",
                        eyebrow,
                        new H1(getPageTitle()),
                        Page.lede(getTranslation("credential.design.lede"))),
                messages,
                Page.of("split", Page.of("form-page", form, Page.of("form-actions", save, giveUp)), preview));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var house = event.getRouteParameters()
                .get("seriesId")
                .filter(CredentialRoutes.HOUSE::equals)
                .isPresent();
        series = house ? null : RouteIds.of(event, "seriesId", SeriesId::new);
        load();
    }

    @Override
    public boolean hasUnsavedChanges() {
        return saved != null && !form.design().equals(saved);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.design.title");
    }

    private void load() {
        var draft = designs.of(series);
        messages.removeAll();
        eyebrow.setText(
                series == null
                        ? getTranslation("credential.designs.house")
                        : draft.scope().in(getLocale()));
        version = draft.version();
        form.show(draft.design());
        saved = form.design();
        giveUp.setVisible(series != null && draft.own());
        preview.show(draft.design());
    }

    private void save() {
        try {
            designs.save(series, form.design(), version);
            load();
            Notify.done(getTranslation("credential.design.saved"));
        } catch (OptimisticLockingFailureException _) {
            load();
            messages.add(Banner.stale());
        }
    }

    private void giveUp() {
        if (series != null) {
            designs.giveUp(series);
            load();
        }
    }
}
