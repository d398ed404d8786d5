package ca.footing.credential.ui;

import ca.footing.credential.CredentialRoutes;
import ca.footing.credential.Portfolio;
import ca.footing.credential.Portfolios;
import ca.footing.credential.RegistrationYearInvalid;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What goes into the professional-development portfolio of the CRPO, cycle by cycle. */
@Route(CredentialRoutes.PORTFOLIO)
@PermitAll
class PortfolioView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Portfolios portfolios;
    private final IntegerField year = new IntegerField(getTranslation("credential.portfolio.year"));
    private final Div content = new Div();

    PortfolioView(Portfolios portfolios) {
        this.portfolios = portfolios;
        year.setHelperText(getTranslation("credential.portfolio.yearHelp"));
        year.setManualValidation(true);
        var keep = new Button(getTranslation("action.save"), _ -> save());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        content.addClassNames("stack", "wide");
        addClassNames("portfolio-view", "page");
        add(
                Page.breadcrumbs(new Anchor(CredentialRoutes.MINE, getTranslation("credential.mine.title"))),
                Page.of(
                        "page-head",
                        new H1(getPageTitle()),
                        Page.lede(getTranslation("credential.portfolio.lede")),
                        Page.fine(getTranslation("credential.portfolio.decides"))),
                Page.of("form-section", year, Page.of("form-actions", keep)),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = portfolios.mine();
        year.setValue(mine.registeredYear());
        show(mine);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.portfolio.title");
    }

    private void show(Portfolio mine) {
        content.removeAll();
        if (mine.cycles().isEmpty()) {
            content.add(Page.empty(
                    getTranslation("credential.portfolio.emptyTitle"),
                    getTranslation("credential.portfolio.emptyText")));
        }
        mine.cycles().forEach(cycle -> content.add(new CyclePanel(cycle)));
    }

    /** The refusal belongs on the field, and what was typed stays. */
    private void save() {
        try {
            portfolios.registeredIn(year.getValue() == null ? 0 : year.getValue());
            year.setInvalid(false);
            Notify.done(getTranslation("credential.portfolio.saved"));
            show(portfolios.mine());
        } catch (RegistrationYearInvalid refused) {
            year.setErrorMessage(getTranslation(refused.key(), refused.args()));
            year.setInvalid(true);
        }
    }
}
