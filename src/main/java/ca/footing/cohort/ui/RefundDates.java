package ca.footing.cohort.ui;

import ca.footing.cohort.RefundTier;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;

/** The refund schedule as the dates that participants read. */
class RefundDates extends Composite<OrderedList> {
    RefundDates() {
        getContent().addClassName("date-steps");
    }

    void show(List<RefundTier> schedule) {
        getContent().removeAll();
        if (schedule.isEmpty()) {
            getContent().add(new ListItem(getTranslation("cohort.refund.noDates")));
        }
        schedule.forEach(tier -> getContent().add(step(tier)));
    }

    private ListItem step(RefundTier tier) {
        var when = new Span(getTranslation("cohort.refund.until", Formats.shortDate(tier.until(), getLocale())));
        when.addClassName("when");
        return new ListItem(when, new Span(returned(tier)));
    }

    private String returned(RefundTier tier) {
        if (tier.percent() == 0) {
            return getTranslation("cohort.refund.nothing");
        }
        var percent = Formats.percent(BigDecimal.valueOf(tier.percent()), getLocale());
        return tier.fee().isZero()
                ? getTranslation("cohort.refund.returns", percent)
                : getTranslation("cohort.refund.returnsLess", percent, Formats.money(tier.fee(), getLocale()));
    }
}
