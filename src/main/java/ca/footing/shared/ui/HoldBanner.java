package ca.footing.shared.ui;

import ca.footing.shared.Formats;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Until when seats are held that are not paid, on the server's clock, with one click for more time (WCAG 2.2.1). The minutes change
 * quietly; only what matters is announced: the last five minutes, more time, the end.
 */
public class HoldBanner extends Composite<Div> {
    private static final int POLL_MILLIS = 30_000;
    private static final int SOON_MINUTES = 5;
    private static final Duration LONG = Duration.ofHours(3);

    private final Strong until = new Strong();
    private final Span left = new Span();
    private final Span announcement = new Span();
    private final Button extend;
    private final Clock clock;
    private final Runnable refresh;
    private @Nullable Instant shown;

    /** @param refresh asks again how things stand; called every half minute */
    public HoldBanner(Clock clock, Runnable refresh, Runnable more) {
        this.clock = clock;
        this.refresh = refresh;
        this.extend = new Button(getTranslation("shared.hold.extend"), _ -> more.run());
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        getContent().addClassName("hold-banner");
        getContent().add(new Symbol("clock"), new Div(until, new Span(" "), left, announcement), extend);
    }

    /**
     * @param ends without one it stays as it is
     * @param extensionsLeft how often more time can be asked for
     */
    public void show(@Nullable Instant ends, ZoneId zone, int seats, int extensionsLeft) {
        if (ends == null) {
            return;
        }
        var rest = Duration.between(clock.instant(), ends);
        var isLong = rest.compareTo(LONG) > 0;
        var minutes = Math.max(0, rest.plusSeconds(59).toMinutes());
        var soon = minutes <= SOON_MINUTES;
        until.setText(held(ends, zone, seats, isLong));
        left.setText(
                isLong
                        ? getTranslation("shared.hold.long")
                        : getTranslation(
                                soon && extensionsLeft > 0 ? "shared.hold.soon" : "shared.hold.left", minutes));
        if (shown != null && (soon || !ends.equals(shown))) {
            announcement.setText(soon ? left.getText() : until.getText());
        }
        shown = ends;
        extend.setVisible(extensionsLeft > 0 && !isLong);
    }

    private String held(Instant ends, ZoneId zone, int seats, boolean withDate) {
        var wall = ends.atZone(zone);
        return withDate
                ? getTranslation("shared.hold.untilDate", seats, Formats.instant(ends, zone, getLocale()))
                : getTranslation(
                        "shared.hold.until",
                        seats,
                        Formats.time(wall.toLocalTime(), getLocale()) + " "
                                + Formats.zone(zone, wall.toLocalDateTime(), getLocale()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(POLL_MILLIS);
        var polls = ui.addPollListener(_ -> refresh.run());
        addDetachListener(detach -> {
            detach.unregisterListener();
            polls.remove();
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }
}
