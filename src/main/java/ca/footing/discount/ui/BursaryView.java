package ca.footing.discount.ui;

import ca.footing.account.Roles;
import ca.footing.discount.BursaryOffice;
import ca.footing.discount.BursaryRow;
import ca.footing.discount.BursaryState;
import ca.footing.discount.DiscountRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Portions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The bursary fund: what is in it, who asks, and what they were answered. */
@Route(DiscountRoutes.BURSARY)
@Menu(title = "discount.bursary.menu", order = 85)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class BursaryView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient BursaryOffice office;
    private final Paragraph balance = new Paragraph();
    private final BigDecimalField deposit = new BigDecimalField(getTranslation("discount.bursary.deposit"));
    private final Div requests = new Div();

    BursaryView(BursaryOffice office) {
        this.office = office;
        deposit.setHelperText(getTranslation("discount.bursary.depositHelp"));
        var add = new Button(getTranslation("discount.bursary.add"), _ -> add());
        requests.addClassName("stack");
        addClassNames("bursary-view", "page");
        add(
                Page.of("page-head", new H1(getPageTitle()), new Paragraph(getTranslation("discount.bursary.lede"))),
                Page.of(
                        "panel quiet stack",
                        new H2(getTranslation("discount.bursary.fund")),
                        balance,
                        Page.of("field-pair", deposit),
                        Page.of("actions", add)),
                requests);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("discount.bursary.title");
    }

    private void show() {
        balance.setText(getTranslation("discount.bursary.balance", Formats.money(office.balance(), getLocale())));
        var all = office.all();
        requests.removeAll();
        if (all.isEmpty()) {
            requests.add(Page.empty(
                    getTranslation("discount.bursary.emptyTitle"), getTranslation("discount.bursary.emptyText")));
        } else {
            section(
                    "waiting",
                    all.stream()
                            .filter(row -> row.state() == BursaryState.ASKED)
                            .toList());
            section(
                    "decided",
                    all.stream()
                            .filter(row -> row.state() != BursaryState.ASKED)
                            .toList());
        }
    }

    private void section(String key, List<BursaryRow> rows) {
        requests.add(new H2(getTranslation("discount.bursary." + key, rows.size())));
        requests.add(new Portions<>(
                rows,
                shown -> Page.of(
                        "stack",
                        shown.stream()
                                .map(row -> new BursaryCard(row, this::award, this::decline))
                                .toArray(Component[]::new))));
    }

    private void add() {
        var money = CodeForm.money(deposit.getValue());
        office.add(money == null ? Money.cad(0) : money);
        deposit.clear();
        show();
    }

    private void award(BursaryRow row, BursaryCard.Answer answer) {
        if (answer.percent() != null) {
            office.awardPercent(row.id(), answer.percent(), answer.reply());
        } else {
            office.award(row.id(), answer.amount() == null ? Money.cad(0) : answer.amount(), answer.reply());
        }
        decided();
    }

    private void decline(BursaryRow row, BursaryCard.Answer answer) {
        office.decline(row.id(), answer.reply());
        decided();
    }

    private void decided() {
        show();
        Notify.done(getTranslation("discount.bursary.answered"));
    }
}
