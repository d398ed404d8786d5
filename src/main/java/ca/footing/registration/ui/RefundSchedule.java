package ca.footing.registration.ui;

import ca.footing.refund.RefundTerms;
import ca.footing.refund.RefundWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What a withdrawal returns, as dates, and what else may be done with the place. */
class RefundSchedule extends Composite<Div> {
    RefundSchedule(RefundTerms terms) {
        var words = new RefundWords(terms, getLocale(), this::getTranslation);
        var dates = new OrderedList();
        dates.addClassName("date-steps");
        words.lines().forEach(line -> {
            var when = new Span(line.when());
            when.addClassName("when");
            dates.add(new ListItem(when, new Span(line.what())));
        });
        var notes = new UnorderedList();
        words.notes().forEach(note -> notes.add(new ListItem(note)));
        getContent().addClassNames("stack", "tight");
        getContent().add(dates, notes);
    }
}
