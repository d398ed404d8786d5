package ca.footing.waitlist.ui;

import ca.footing.shared.Formats;
import ca.footing.waitlist.MyEntry;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Says once, quietly and for screen readers, that an offer ends within the hour and can still be extended. */
class OfferWarning extends Composite<Span> {
    private static final Duration SOON = Duration.ofHours(1);

    OfferWarning() {
        getContent().addClassName("visually-hidden");
        getContent().getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
    }

    void show(List<MyEntry> entries, Instant now) {
        entries.stream()
                .flatMap(entry -> entry.lines().stream())
                .flatMap(line -> Stream.ofNullable(line.offer()))
                .filter(offer -> offer.endsAt().isAfter(now) && offer.endsAt().isBefore(now.plus(SOON)))
                .findFirst()
                .ifPresent(offer -> {
                    var ends = Formats.instant(offer.endsAt(), offer.cohort().zone(), getLocale());
                    var text = getTranslation("waitlist.offer.soon", ends);
                    if (!text.equals(getContent().getText())) {
                        getContent().setText(text);
                    }
                });
    }
}
