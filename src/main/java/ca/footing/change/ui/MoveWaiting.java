package ca.footing.change.ui;

import ca.footing.billing.TransferRow;
import ca.footing.change.Moves;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.ui.TransferWaiting;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/** A move that waits for its payment: until when, how it can be paid, and the way back. */
class MoveWaiting extends Composite<Div> {
    private final transient Moves moves;
    private final transient RegistrationId place;
    private final transient ZoneId zone;
    private final transient Consumer<Optional<URI>> go;

    /** @param go is told the payment page, or nothing when something else has changed */
    MoveWaiting(Moves moves, RegistrationId place, ZoneId zone, Instant until, Consumer<Optional<URI>> go) {
        this.moves = moves;
        this.place = place;
        this.zone = zone;
        this.go = go;
        var giveUp = new Button(getTranslation("change.move.giveUp"), _ -> giveUp());
        getContent().addClassName("stack");
        getContent().add(new Paragraph(getTranslation("change.move.held", Formats.instant(until, zone, getLocale()))));
        moves.awaited(place).ifPresentOrElse(transfer -> await(transfer, giveUp), () -> onward(giveUp));
    }

    private void onward(Button giveUp) {
        var goOn = new Button(getTranslation("change.move.goOn"), _ -> pay());
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(Page.of("actions", goOn, giveUp));
    }

    private void await(TransferRow transfer, Button giveUp) {
        getContent().add(new TransferWaiting(transfer, moves.transferAddress(), this::pay), Page.of("actions", giveUp));
    }

    private void pay() {
        new PayMoveDialog(
                        getTranslation("change.move.goOn"),
                        moves.ways(place),
                        zone,
                        choice -> go.accept(moves.pay(place, choice)))
                .open();
    }

    private void giveUp() {
        moves.giveUp(place);
        go.accept(Optional.empty());
    }
}
