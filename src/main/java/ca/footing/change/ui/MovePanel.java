package ca.footing.change.ui;

import ca.footing.change.MoveOption;
import ca.footing.change.Moving;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.function.BiConsumer;

/** The other cohorts that the place can move to, each with what it costs or gives back. */
class MovePanel extends Composite<Section> {
    private final transient BiConsumer<CohortId, Money> move;

    MovePanel(Moving moving, ZoneId zone, BiConsumer<CohortId, Money> move, Runnable pay, Runnable giveUp) {
        this.move = move;
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("change.move.title")));
        if (moving.heldUntil() != null) {
            waiting(Formats.instant(moving.heldUntil(), zone, getLocale()), pay, giveUp);
        } else if (!moving.allowed()) {
            getContent().add(new Paragraph(getTranslation(why(moving))));
        } else {
            offer(moving);
        }
    }

    private void offer(Moving moving) {
        var until = moving.movableUntil();
        if (until != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "change.move.rule", Formats.date(until, getLocale()), moving.movesLeft())));
        }
        if (moving.options().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("change.move.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cohort-list");
        moving.options().forEach(option -> list.add(item(option)));
        getContent().add(list);
    }

    private ListItem item(MoveOption option) {
        var cohort = option.cohort();
        var title = new H3(cohort.name().in(getLocale()));
        var dates = new Paragraph(getTranslation(
                "change.move.dates",
                Formats.instant(cohort.startsAt(), cohort.zone(), getLocale()),
                cohort.sessions(),
                cohort.seatsFree()));
        dates.addClassName("fine");
        var sum = new Paragraph(getTranslation(
                "change.move.sum",
                money(option.total().total()),
                money(option.total().tax()),
                money(option.fee()),
                money(option.paid())));
        sum.addClassName("fine");
        var act = new Button(verb(option), _ -> ask(option));
        act.setAriaLabel(verb(option) + ", " + cohort.name().in(getLocale()));
        return new ListItem(Page.of("panel quiet stack tight", title, dates, sum, Page.of("actions", act)));
    }

    private void ask(MoveOption option) {
        Ask.before(
                getTranslation("change.move.askTitle", option.cohort().name().in(getLocale())),
                getTranslation(option.difference().minor() > 0 ? "change.move.askPay" : "change.move.ask"),
                verb(option),
                () -> move.accept(option.cohort().id(), option.difference()));
    }

    private String verb(MoveOption option) {
        var cents = option.difference().minor();
        if (cents == 0) {
            return getTranslation("change.move.even");
        }
        return cents > 0
                ? getTranslation("change.move.pay", money(option.difference()))
                : getTranslation("change.move.back", money(option.difference().times(-1)));
    }

    private void waiting(String until, Runnable pay, Runnable giveUp) {
        var goOn = new Button(getTranslation("change.move.goOn"), _ -> pay.run());
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        new Paragraph(getTranslation("change.move.held", until)),
                        Page.of("actions", goOn, new Button(getTranslation("change.move.giveUp"), _ -> giveUp.run())));
    }

    private static String why(Moving moving) {
        if (moving.movableUntil() == null) {
            return "change.move.notOffered";
        }
        return moving.movesLeft() == 0 ? "change.move.usedUp" : "change.move.tooLate";
    }

    private String money(Money amount) {
        return Formats.money(amount, getLocale());
    }
}
