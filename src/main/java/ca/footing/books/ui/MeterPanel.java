package ca.footing.books.ui;

import ca.footing.books.QuarterSales;
import ca.footing.books.SmallSupplierMeter;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** How much taxable revenue four quarters brought, what that means, and what was earned elsewhere. */
class MeterPanel extends Composite<Div> {
    private final transient BiConsumer<LocalDate, Money> record;

    /** @param record takes a day of a quarter and what was earned elsewhere in it */
    MeterPanel(SmallSupplierMeter meter, BiConsumer<LocalDate, Money> record) {
        this.record = record;
        var hint = Page.fine(getTranslation("books.meter.hint"));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("books.meter.title")), banner(meter), hint, table(meter));
    }

    private Banner banner(SmallSupplierMeter meter) {
        var running = Formats.money(meter.running(), getLocale());
        var limit = Formats.money(SmallSupplierMeter.LIMIT, getLocale());
        var from = meter.chargeFrom() == null ? "" : Formats.date(meter.chargeFrom(), getLocale());
        if (meter.registered()) {
            return new Banner(
                    Tone.INFO,
                    "info",
                    getTranslation("books.meter.running", running, limit),
                    getTranslation("books.meter.registered"));
        }
        var calm = meter.state() == SmallSupplierMeter.State.BELOW;
        return new Banner(
                calm ? Tone.SUCCESS : Tone.WARNING,
                calm ? "met" : "warning",
                getTranslation("books.meter.running", running, limit),
                getTranslation("books.meter." + meter.state(), from));
    }

    private DataTable table(SmallSupplierMeter meter) {
        var table = new DataTable(
                getTranslation("books.meter.title"),
                Stream.of("quarter", "here", "other", "total", "four")
                        .map(column -> getTranslation("books.meter." + column))
                        .toList());
        meter.quarters()
                .forEach(sales -> table.row(
                        new Span(name(sales)),
                        amount(sales.here()),
                        other(sales),
                        amount(sales.total()),
                        amount(sales.four())));
        return table;
    }

    private Span other(QuarterSales sales) {
        var change = new Button(
                Formats.money(sales.other(), getLocale()),
                _ -> new OtherRevenueDialog(
                                name(sales),
                                sales.other(),
                                amount -> record.accept(sales.quarter().from(), amount))
                        .open());
        change.setAriaLabel(
                getTranslation("books.meter.enter", name(sales), Formats.money(sales.other(), getLocale())));
        return new Span(change);
    }

    private String name(QuarterSales sales) {
        var quarter = sales.quarter();
        return getTranslation(
                "books.return.days",
                Formats.shortDate(quarter.from(), getLocale()),
                Formats.shortDate(quarter.until(), getLocale()));
    }

    private Span amount(Money money) {
        var amount = new Span(Formats.money(money, getLocale()));
        amount.addClassName("amount");
        return amount;
    }
}
