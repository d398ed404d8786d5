package ca.footing.billing.ui;

import ca.footing.billing.InstalmentRow;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;

/** How one part stands, in words and with a symbol. */
class PartState extends Composite<Span> {
    PartState(InstalmentRow part, ZoneId zone, Instant now) {
        getContent()
                .add(
                        switch (part.status()) {
                            case PAID ->
                                new Badge(
                                        Badge.Tone.SUCCESS,
                                        "met",
                                        getTranslation(
                                                "billing.part.paid",
                                                Formats.date(
                                                        (part.paidAt() == null ? now : part.paidAt())
                                                                .atZone(zone)
                                                                .toLocalDate(),
                                                        getLocale())));
                            case CANCELLED ->
                                new Badge(Badge.Tone.NEUTRAL, "close", getTranslation("billing.part.cancelled"));
                            case DUE ->
                                part.isLate(now)
                                        ? new Badge(Badge.Tone.WARNING, "warning", getTranslation("billing.part.late"))
                                        : new Badge(Badge.Tone.NEUTRAL, "calendar", getTranslation("billing.part.due"));
                        });
    }
}
