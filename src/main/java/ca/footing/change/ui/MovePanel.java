package ca.footing.change.ui;

import ca.footing.change.MoveOption;
import ca.footing.change.Moves;
import ca.footing.change.Moving;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/** The other cohorts that the place can move to, each with what it costs or gives back; or the move that waits. */
class MovePanel extends Composite<Section> {
    private final transient Moves moves;
    private final transient RegistrationId place;
    private final transient ZoneId zone;
    private final transient Runnable changed;
    private final boolean waiting;

    /** @param zone of the present cohort. @param changed something happened that the screen shows */
    MovePanel(Moves moves, RegistrationId place, ZoneId zone, Runnable changed) {
        this.moves = moves;
        this.place = place;
        this.zone = zone;
        this.changed = changed;
        var moving = moves.options(place, getLocale());
        waiting = moving.heldUntil() != null;
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("change.move.title")));
        if (moving.heldUntil() != null) {
            getContent().add(new MoveWaiting(moves, place, zone, moving.heldUntil(), this::go));
        } else if (!moving.allowed()) {
            getContent().add(new Paragraph(getTranslation(why(moving))));
        } else {
            offer(moving);
        }
    }

    /** Whether a move waits for its payment: until then nothing else is done with the place. */
    boolean isWaiting() {
        return waiting;
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
        if (moving.inParts()) {
            getContent().add(new Paragraph(getTranslation("change.move.inParts")));
        }
        var list = new UnorderedList();
        list.addClassName("cohort-list");
        moving.options().forEach(option -> list.add(new MoveItem(option, this::ask)));
        getContent().add(list);
    }

    private void ask(MoveOption option, String verb) {
        var target = option.cohort().id();
        var difference = option.difference();
        var title =
                getTranslation("change.move.askTitle", option.cohort().name().in(getLocale()));
        if (difference.minor() > 0) {
            new PayMoveDialog(
                            title,
                            moves.ways(place, target, difference),
                            zone,
                            choice -> go(moves.move(place, target, difference, choice)))
                    .open();
        } else {
            Ask.before(title, getTranslation("change.move.ask"), verb, () -> go(moves.move(place, target, difference)));
        }
    }

    private void go(Optional<URI> page) {
        page.ifPresentOrElse(uri -> getUI().ifPresent(ui -> ui.getPage().setLocation(uri)), changed);
    }

    private static String why(Moving moving) {
        if (moving.movableUntil() == null) {
            return "change.move.notOffered";
        }
        return moving.movesLeft() == 0 ? "change.move.usedUp" : "change.move.tooLate";
    }
}
