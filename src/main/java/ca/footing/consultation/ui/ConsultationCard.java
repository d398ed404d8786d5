package ca.footing.consultation.ui;

import ca.footing.consultation.ConsultationRow;
import ca.footing.consultation.ConsultationStatus;
import ca.footing.consultation.Consultations;
import ca.footing.consultation.SeatStatus;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One group consultation as a learner sees it: when, with whom, in which ledger it will stand, and their own seat. */
class ConsultationCard extends Composite<Div> {
    private final UnorderedList facts = new UnorderedList();

    ConsultationCard(Consultations.Offer offer, Component... actions) {
        var row = offer.row();
        facts.addClassName("facts");
        fact("calendar", new Span(Formats.instant(row.startsAt(), row.zone(), getLocale())));
        fact("clock", new Span(getTranslation("consultation.minutes", row.minutes())));
        fact("person", new Span(offer.leader()));
        fact("practice", new Span(getTranslation("consultation.ledger." + row.ledger())));
        if (row.place().startsWith("https://")) {
            var link = new Anchor(row.place(), getTranslation("consultation.join"));
            fact("link", link);
        } else if (!row.place().isEmpty()) {
            fact("place", new Span(row.place()));
        }
        getContent().addClassNames("panel", "stack", "tight");
        getContent()
                .add(
                        Page.of(
                                "section-head",
                                new H3(getTranslation("practice.focus." + row.focus())),
                                badge(row, offer)),
                        facts);
        if (actions.length > 0) {
            getContent().add(Page.of("actions", actions));
        }
    }

    private void fact(String symbol, Component words) {
        facts.add(new ListItem(new Symbol(symbol), words));
    }

    private Badge badge(ConsultationRow row, Consultations.Offer offer) {
        if (row.status() == ConsultationStatus.CANCELLED) {
            return new Badge(Badge.Tone.NEUTRAL, "info", getTranslation("consultation.status.CANCELLED"));
        }
        var seat = offer.seat();
        if (seat == null || seat == SeatStatus.RETURNED) {
            return new Badge(
                    row.free() > 0 ? Badge.Tone.ACCENT : Badge.Tone.NEUTRAL,
                    row.free() > 0 ? "met" : "waiting",
                    getTranslation("consultation.free", row.free(), row.seats()));
        }
        var text = getTranslation("consultation.seat." + seat);
        return switch (seat) {
            case BOOKED, ATTENDED -> new Badge(Badge.Tone.SUCCESS, "met", text);
            case LATE, ABSENT, RETURNED -> new Badge(Badge.Tone.NEUTRAL, "info", text);
        };
    }
}
