package ca.footing.makeup.ui;

import ca.footing.makeup.MakeUpId;
import ca.footing.makeup.SeatElsewhere;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** A seat elsewhere: how it stands, what is awaited from whom, and what can be done. */
class SeatItem extends Composite<ListItem> {
    SeatItem(SeatElsewhere seat, Consumer<MakeUpId> pay, Consumer<MakeUpId> giveUp) {
        var session = seat.session();
        var facts = new UnorderedList(
                MissedPanel.fact("people", seat.cohort().in(getLocale())),
                MissedPanel.fact(Words.symbol(session), Words.where(session)));
        facts.addClassNames("facts", "stacked");
        var content = Page.of(
                "panel quiet stack tight",
                new H4(Words.when(session.time(), getLocale())),
                badge(seat.standing()),
                facts,
                new Paragraph(text(seat)));
        var actions = Page.of("actions");
        offer(seat, pay, giveUp, actions);
        if (actions.getComponentCount() > 0) {
            content.add(actions);
        }
        getContent().add(content);
    }

    private void offer(SeatElsewhere seat, Consumer<MakeUpId> pay, Consumer<MakeUpId> giveUp, Div actions) {
        var link = seat.session().joinUrl();
        if (seat.standing() == SeatElsewhere.Standing.TO_PAY) {
            var goOn = new Button(getTranslation("makeup.seat.pay"), _ -> pay.accept(seat.id()));
            goOn.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(goOn);
        } else if (seat.standing() == SeatElsewhere.Standing.AHEAD && link != null) {
            var join = new Anchor(link, getTranslation("makeup.seat.join"));
            join.setTarget(AnchorTarget.BLANK);
            join.getElement().setAttribute("rel", "noopener noreferrer");
            join.addClassName("button-link");
            actions.add(join);
        }
        if (seat.standing() == SeatElsewhere.Standing.TO_PAY || seat.standing() == SeatElsewhere.Standing.AHEAD) {
            actions.add(new Button(
                    getTranslation("makeup.seat.giveUp"),
                    _ -> Ask.before(
                            getTranslation("makeup.seat.askTitle"),
                            getTranslation("makeup.seat.ask"),
                            getTranslation("makeup.seat.giveUp"),
                            () -> giveUp.accept(seat.id()))));
        }
    }

    private Badge badge(SeatElsewhere.Standing standing) {
        var text = getTranslation("makeup.standing." + standing);
        return switch (standing) {
            case COUNTED -> new Badge(Badge.Tone.SUCCESS, "met", text);
            case NOT_COUNTED -> new Badge(Badge.Tone.WARNING, "missing", text);
            case AHEAD -> new Badge(Badge.Tone.ACCENT, "calendar", text);
            case TO_PAY, TO_RECORD -> new Badge(Badge.Tone.INFO, "waiting", text);
        };
    }

    private String text(SeatElsewhere seat) {
        var until = seat.heldUntil();
        return getTranslation(
                "makeup.seat.text." + seat.standing(),
                Formats.minutes(seat.minutes()),
                until == null
                        ? ""
                        : Formats.instant(until, seat.session().time().zone(), getLocale()));
    }
}
