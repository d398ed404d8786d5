package ca.footing.cohort.ui;

import ca.footing.cohort.CohortDetails;
import ca.footing.refund.RefundPolicy;
import ca.footing.refund.RefundScheduleInvalid;
import ca.footing.refund.RefundTerms;
import ca.footing.refund.RefundWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/** A refund policy as the dates that participants read, while it is being written. */
class RefundDates extends Composite<Div> {
    private transient Optional<CohortDetails> cohort = Optional.empty();

    RefundDates() {
        getContent().addClassNames("stack", "tight");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    /** Nothing is counted before there is a session. */
    void countFrom(CohortDetails planned) {
        cohort = Optional.of(planned).filter(its -> !its.sessions().isEmpty());
    }

    void show(Optional<RefundPolicy> policy) {
        getContent().removeAll();
        cohort.ifPresentOrElse(
                its -> policy.filter(RefundDates::isValid)
                        .map(valid -> new RefundTerms(
                                valid, its.summary().startsAt(), its.summary().zone()))
                        .ifPresentOrElse(this::show, () -> say("cohort.refund.previewInvalid")),
                () -> say("cohort.refund.noDates"));
    }

    private void show(RefundTerms terms) {
        var words = new RefundWords(terms, getLocale(), this::getTranslation);
        var list = new OrderedList();
        list.addClassName("date-steps");
        words.lines().forEach(line -> {
            var when = new Span(line.when());
            when.addClassName("when");
            list.add(new ListItem(when, new Span(line.what())));
        });
        var notes = new UnorderedList();
        words.notes().forEach(note -> notes.add(new ListItem(note)));
        getContent().add(list, notes);
    }

    private void say(String key) {
        getContent().add(new Paragraph(getTranslation(key)));
    }

    private static boolean isValid(RefundPolicy policy) {
        try {
            policy.requireValid();
            return true;
        } catch (RefundScheduleInvalid _) {
            return false;
        }
    }
}
