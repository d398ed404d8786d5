package ca.footing.change.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.change.Leaving;
import ca.footing.change.Remedy;
import ca.footing.cohort.CohortDetails;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What leaving returns now and later, the choice between refund and credit, and the way out. */
class LeavePanel extends Composite<Section> {
    private final transient Function<Set<ModuleId>, Leaving> quoting;
    private final transient Consumer<Choice> leave;
    private final String unpaid;
    private final Div offer = Page.of("stack");

    /** What the person decided, with the amount that they were shown. */
    record Choice(Set<ModuleId> modules, Remedy remedy, Money returned) {}

    /** @param paidBy who bought the seat for the person; none when they did themselves */
    LeavePanel(
            CohortDetails cohort,
            @Nullable String paidBy,
            Function<Set<ModuleId>, Leaving> quoting,
            Consumer<Choice> leave) {
        this.unpaid =
                paidBy == null ? getTranslation("change.leave.unpaid") : getTranslation("change.leave.prepaid", paidBy);
        this.quoting = quoting;
        this.leave = leave;
        var parts = new PartField(cohort, this::show);
        parts.setVisible(parts.isVisible() && paidBy == null);
        offer.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("change.leave.title")), parts, offer);
        show(Set.of());
    }

    private void show(Set<ModuleId> modules) {
        var leaving = quoting.apply(modules);
        var quote = leaving.quote();
        offer.removeAll();
        if (quote.paid().gross().isZero()) {
            offer.add(new Paragraph(unpaid), button(modules, Remedy.NONE, Money.cad(0)));
            return;
        }
        offer.add(new Paragraph(getTranslation(
                modules.isEmpty() ? "change.leave.paid" : "change.leave.paidPart",
                money(quote.paid().gross()),
                money(quote.paid().tax()))));
        if (leaving.toPayer()) {
            offer.add(new Paragraph(getTranslation("change.leave.toPayer")));
        }
        offer.add(
                new H3(getTranslation("change.leave.dates")),
                new QuoteTimeline(quote, leaving.zone()),
                choice(leaving, modules));
    }

    private Div choice(Leaving leaving, Set<ModuleId> modules) {
        var quote = leaving.quote();
        if (quote.givesNothing()) {
            return button(modules, Remedy.NONE, Money.cad(0));
        }
        var field = new RemedyField(quote);
        var go = new Button(getTranslation("change.leave.verb"), _ -> ask(modules, field.remedy(), field.amount()));
        return Page.of("stack tight", field, Page.of("actions", go));
    }

    private Div button(Set<ModuleId> modules, Remedy remedy, Money returned) {
        return Page.of("actions", new Button(getTranslation("change.leave.verb"), _ -> ask(modules, remedy, returned)));
    }

    private void ask(Set<ModuleId> modules, Remedy remedy, Money returned) {
        Ask.before(
                getTranslation(modules.isEmpty() ? "change.leave.askTitle" : "change.leave.askPartTitle"),
                getTranslation("change.leave.ask." + remedy, money(returned)),
                getTranslation("change.leave.verb"),
                () -> leave.accept(new Choice(modules, remedy, returned)));
    }

    private String money(Money amount) {
        return Formats.money(amount, getLocale());
    }
}
