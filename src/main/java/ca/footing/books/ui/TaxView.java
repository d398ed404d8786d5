package ca.footing.books.ui;

import ca.footing.account.Roles;
import ca.footing.books.BooksRoutes;
import ca.footing.books.SmallSupplier;
import ca.footing.catalogue.Curriculum;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.tax.Seller;
import ca.footing.tax.TaxAccounts;
import ca.footing.tax.TaxDecisions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** For the owner: whether we are registered, how near the small supplier's limit is, and which series bears tax. */
@Route(BooksRoutes.SETTINGS)
@Menu(title = "books.tax.menu", order = 88)
@RolesAllowed(Roles.OWNER)
class TaxView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient TaxAccounts accounts;
    private final transient TaxDecisions decisions;
    private final transient SmallSupplier smallSupplier;
    private final transient Curriculum curriculum;
    private final transient Seller seller;
    private final transient Clock clock;
    private final Div content = Page.of("stack wide");

    TaxView(
            TaxAccounts accounts,
            TaxDecisions decisions,
            SmallSupplier smallSupplier,
            Curriculum curriculum,
            Seller seller,
            Clock clock) {
        this.accounts = accounts;
        this.decisions = decisions;
        this.smallSupplier = smallSupplier;
        this.curriculum = curriculum;
        this.seller = seller;
        this.clock = clock;
        var lede = Page.lede(getTranslation("books.tax.lede"));
        addClassNames("page", "tax-view");
        add(Page.of("page-head", new H1(getTranslation("books.tax.title")), lede), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("books.tax.title");
    }

    private void show() {
        var today = LocalDate.ofInstant(clock.instant(), seller.zone());
        content.removeAll();
        content.add(
                new RegistrationPanel(accounts.history(), today, account -> {
                    accounts.change(account);
                    saved();
                }),
                new MeterPanel(smallSupplier.meter(), (quarter, amount) -> {
                    smallSupplier.recordOther(quarter, amount);
                    saved();
                }),
                new ProductsPanel(curriculum.all(), decisions, today, this::saved));
    }

    private void saved() {
        Notify.done(getTranslation("books.tax.saved"));
        show();
    }
}
