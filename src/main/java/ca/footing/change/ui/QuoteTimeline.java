package ca.footing.change.ui;

import ca.footing.change.Remedy;
import ca.footing.refund.Offer;
import ca.footing.refund.RefundQuote;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What leaving returns, in dollars, from now until the last date. */
class QuoteTimeline extends Composite<OrderedList> {
    private final transient ZoneId zone;

    QuoteTimeline(RefundQuote quote, ZoneId zone) {
        this.zone = zone;
        getContent().addClassName("date-steps");
        quote.timeline().forEach(step -> getContent().add(item(step)));
        getContent().getChildren().findFirst().ifPresent(now -> now.addClassName("current"));
    }

    static @Nullable Offer offer(RefundQuote quote, Remedy remedy) {
        return switch (remedy) {
            case REFUND -> quote.refund();
            case CREDIT -> quote.credit();
            case NONE -> null;
        };
    }

    /** For example {@code Refund of $88.00 (we keep $25.00, $2.88 of it tax)}; empty when it is not offered. */
    static String words(Say screen, RefundQuote quote, Remedy remedy) {
        var offer = offer(quote, remedy);
        if (offer == null) {
            return "";
        }
        return offer.kept().isZero()
                ? screen.say("change.remedy.all." + remedy, offer.amount())
                : screen.say("change.remedy.part." + remedy, offer.amount(), offer.kept(), offer.keptTax());
    }

    /** Says amounts in the reader's language. */
    @FunctionalInterface
    interface Say {
        String say(String key, Money... amounts);
    }

    private ListItem item(RefundQuote step) {
        var until = step.until();
        var when = new Span(
                until == null
                        ? getTranslation("change.leave.after")
                        : getTranslation("change.leave.until", last(until)));
        when.addClassName("when");
        return new ListItem(when, new Span(what(step)));
    }

    private String what(RefundQuote step) {
        if (step.givesNothing()) {
            return getTranslation("change.leave.nothing");
        }
        return Stream.of(Remedy.REFUND, Remedy.CREDIT)
                .map(remedy -> words(this::say, step, remedy))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(getTranslation("change.leave.or")));
    }

    private String say(String key, Money... amounts) {
        return getTranslation(
                key,
                Arrays.stream(amounts)
                        .map(amount -> (Object) Formats.money(amount, getLocale()))
                        .toArray());
    }

    /** The last minute that it holds. */
    private String last(Instant until) {
        return Formats.instant(until.minusSeconds(60), zone, getLocale());
    }
}
