package ca.footing.discount.ui;

import ca.footing.account.Roles;
import ca.footing.discount.DiscountRoutes;
import ca.footing.discount.PromoDraft;
import ca.footing.discount.PromoOffice;
import ca.footing.discount.PromoRow;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Portions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Promo codes: a new one, and those that there are with how often they were used. */
@Route(DiscountRoutes.CODES)
@Menu(title = "discount.codes.menu", order = 84)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class CodesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PromoOffice office;
    private final CodeForm form = new CodeForm(this::create);
    private final Div list = new Div();

    CodesView(PromoOffice office) {
        this.office = office;
        list.addClassName("stack");
        addClassNames("codes-view", "page");
        add(
                Page.of("page-head", new H1(getPageTitle()), new Paragraph(getTranslation("discount.codes.lede"))),
                form,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.offer(office);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("discount.codes.title");
    }

    private void show() {
        var codes = office.all();
        list.removeAll();
        list.add(
                codes.isEmpty()
                        ? Page.empty(
                                getTranslation("discount.codes.emptyTitle"), getTranslation("discount.codes.emptyText"))
                        : new Portions<>(codes, this::table));
    }

    private void create(PromoDraft draft) {
        office.create(draft);
        form.clear();
        show();
        Notify.done(getTranslation("discount.codes.made"));
    }

    private void end(PromoRow code) {
        Ask.before(
                getTranslation("discount.codes.endTitle", code.terms().code()),
                getTranslation("discount.codes.endText"),
                getTranslation("discount.codes.end"),
                () -> {
                    office.end(code.id());
                    show();
                });
    }

    private DataTable table(List<PromoRow> codes) {
        var table = new DataTable(
                getPageTitle(),
                List.of(
                        getTranslation("discount.codes.code"),
                        getTranslation("discount.codes.value"),
                        getTranslation("discount.codes.scope"),
                        getTranslation("discount.codes.when"),
                        getTranslation("discount.codes.used"),
                        getTranslation("discount.codes.act")));
        codes.forEach(code -> table.row(
                DataTable.lines(new Span(code.terms().code()), code.terms().note()),
                new Span(value(code.terms())),
                new Span(scope(code)),
                new Span(when(code.terms())),
                new Span(used(code)),
                act(code)));
        return table;
    }

    private String value(PromoDraft terms) {
        return terms.percent() != null
                ? Formats.percent(BigDecimal.valueOf(terms.percent()), getLocale())
                : Formats.money(Objects.requireNonNull(terms.amount()), getLocale());
    }

    private String scope(PromoRow code) {
        return code.scope() == null
                ? getTranslation("discount.codes.anything")
                : code.scope().in(getLocale());
    }

    private String when(PromoDraft terms) {
        var words = new ArrayList<String>();
        if (terms.from() != null) {
            words.add(getTranslation("discount.codes.from", Formats.shortDate(terms.from(), getLocale())));
        }
        if (terms.until() != null) {
            words.add(getTranslation("discount.codes.until", Formats.shortDate(terms.until(), getLocale())));
        }
        return words.isEmpty() ? getTranslation("discount.codes.always") : String.join(" ", words);
    }

    private String used(PromoRow code) {
        var limit = code.terms().totalLimit();
        return limit == null
                ? String.valueOf(code.used())
                : getTranslation("discount.codes.usedOf", code.used(), limit);
    }

    private Component act(PromoRow code) {
        if (code.ended()) {
            return new Span(getTranslation("discount.codes.ended"));
        }
        var end = new Button(getTranslation("discount.codes.end"), _ -> end(code));
        end.setAriaLabel(getTranslation("discount.codes.endTitle", code.terms().code()));
        return end;
    }
}
