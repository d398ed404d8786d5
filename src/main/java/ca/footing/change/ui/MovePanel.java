package ca.footing.change.ui;

import ca.footing.change.Moving;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
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
                    .add(new Paragraph(
                            getTranslation("change.move.rule", Formats.date(until, getLocale()), moving.movesLeft())));
        }
        if (moving.options().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("change.move.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cohort-list");
        moving.options().forEach(option -> list.add(new MoveItem(option, move)));
        getContent().add(list);
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
}
