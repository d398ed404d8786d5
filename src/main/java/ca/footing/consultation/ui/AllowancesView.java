package ca.footing.consultation.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.SeriesId;
import ca.footing.consultation.ConsultationAllowances;
import ca.footing.consultation.ConsultationRoutes;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Portions;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many group consultations a place in each series includes. */
@Route(ConsultationRoutes.OFFICE)
@Menu(title = "consultation.office.menu", order = 66)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class AllowancesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ConsultationAllowances allowances;
    private final Div content = Page.of("stack");
    private final Map<SeriesId, IntegerField> fields = new HashMap<>();

    AllowancesView(ConsultationAllowances allowances) {
        this.allowances = allowances;
        addClassNames("allowances-view", "page");
        add(
                Page.of(
                        "page-head",
                        new H1(getTranslation("consultation.office.title")),
                        Page.lede(getTranslation("consultation.office.lede"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        fields.clear();
        content.add(new Portions<>(allowances.all(), this::table));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultation.office.title");
    }

    private DataTable table(List<ConsultationAllowances.Included> shown) {
        var table = new DataTable(
                getTranslation("consultation.office.title"),
                List.of(
                        getTranslation("consultation.form.series"),
                        getTranslation("consultation.office.included"),
                        getTranslation("consultation.office.action")));
        shown.forEach(each -> {
            var name = each.title().in(getLocale());
            var seats = fields.computeIfAbsent(each.series(), _ -> field(each, name));
            var save = new Button(getTranslation("action.save"), _ -> save(each, seats));
            save.setAriaLabel(save.getText() + ", " + name);
            table.row(new Span(name), seats, save);
        });
        return table;
    }

    /** Made once, so that what is typed stays when more rows are shown. */
    private IntegerField field(ConsultationAllowances.Included each, String name) {
        var seats = new IntegerField();
        seats.setAriaLabel(getTranslation("consultation.office.of", name));
        seats.setPlaceholder(getTranslation("consultation.office.unlimited"));
        seats.setMin(0);
        seats.setMax(50);
        seats.setManualValidation(true);
        each.seats().ifPresent(seats::setValue);
        return seats;
    }

    private void save(ConsultationAllowances.Included each, IntegerField seats) {
        var value = seats.getValue();
        seats.setInvalid(value == null || value < 0 || value > 50);
        seats.setErrorMessage(getTranslation("consultation.office.wrong"));
        if (!seats.isInvalid()) {
            allowances.set(each.series(), value);
            Notify.done(getTranslation("consultation.office.saved"));
        }
    }
}
