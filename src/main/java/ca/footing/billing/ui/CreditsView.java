package ca.footing.billing.ui;

import ca.footing.account.Roles;
import ca.footing.billing.BillingRoutes;
import ca.footing.billing.Credits;
import ca.footing.billing.OpenCredit;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.tax.Seller;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the house owes to people as credit: whose, how much, until when; the office can grant one. */
@Route(BillingRoutes.OFFICE_CREDITS)
@Menu(title = "billing.credits.menu", order = 85)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class CreditsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Credits credits;
    private final transient Seller seller;
    private final Div content = Page.of("stack");

    CreditsView(Credits credits, Seller seller) {
        this.credits = credits;
        this.seller = seller;
        var lede = Page.lede(getTranslation("billing.credits.lede"));
        addClassNames("page", "credits-view");
        add(
                Page.of("page-head", new H1(getPageTitle()), lede),
                content,
                Page.of("stack", new H2(getTranslation("billing.credits.grant")), new GrantForm(this::grant)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.credits.title");
    }

    private void show() {
        var open = credits.open();
        content.removeAll();
        if (open.isEmpty()) {
            content.add(
                    Page.empty(getTranslation("billing.credits.empty"), getTranslation("billing.credits.emptyText")));
            return;
        }
        var owed = open.stream().map(row -> row.credit().balance()).reduce(Money.cad(0), Money::plus);
        var table = new DataTable(
                getPageTitle(),
                List.of(
                        getTranslation("billing.credits.owner"),
                        getTranslation("billing.credit.left"),
                        getTranslation("billing.credit.granted"),
                        getTranslation("billing.credit.until")));
        open.forEach(row -> add(table, row));
        content.add(new Paragraph(getTranslation("billing.credits.owed", Formats.money(owed, getLocale()))), table);
    }

    private void add(DataTable table, OpenCredit row) {
        var credit = row.credit();
        table.row(
                DataTable.lines(new Span(row.owner()), getTranslation(credit.reason())),
                new Span(Formats.money(credit.balance(), getLocale())),
                DataTable.lines(
                        new Span(Formats.money(credit.granted(), getLocale())),
                        Formats.date(credit.grantedAt().atZone(seller.zone()).toLocalDate(), getLocale())),
                new Span(Formats.date(credit.expiresAt().atZone(seller.zone()).toLocalDate(), getLocale())));
    }

    private void grant(EmailAddress address, Money amount) {
        credits.grantByHand(address, amount);
        show();
        Notify.done(getTranslation("billing.credits.granted"));
    }
}
