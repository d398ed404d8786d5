package ca.footing.registration.ui;

import ca.footing.cohort.RefundTier;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;

/** What a withdrawal returns, as dates. */
class RefundSchedule extends Composite<OrderedList> {
    RefundSchedule(List<RefundTier> tiers) {
        getContent().addClassName("date-steps");
        tiers.forEach(tier -> getContent().add(item(tier)));
    }

    private ListItem item(RefundTier tier) {
        var isLast = tier.percent() == 0;
        var when = new Span(
                isLast
                        ? getTranslation("registration.payment.after")
                        : getTranslation("registration.payment.until", Formats.shortDate(tier.until(), getLocale())));
        when.addClassName("when");
        return new ListItem(
                when, new Span(isLast ? getTranslation("registration.payment.refundNone") : returned(tier)));
    }

    private String returned(RefundTier tier) {
        var percent = Formats.percent(BigDecimal.valueOf(tier.percent()), getLocale());
        return tier.fee().isZero()
                ? getTranslation("registration.payment.refund", percent)
                : getTranslation("registration.payment.refundLessFee", percent, Formats.money(tier.fee(), getLocale()));
    }
}
