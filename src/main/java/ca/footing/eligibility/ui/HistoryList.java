package ca.footing.eligibility.ui;

import ca.footing.eligibility.ApplicationDetails;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What happened to a request, oldest first: when, who, and in which words. */
class HistoryList extends Composite<Section> {
    HistoryList(ApplicationDetails details) {
        var list = new OrderedList();
        list.addClassNames("stack", "tight");
        details.history().forEach(entry -> {
            var when = new Span(Formats.instant(entry.at(), details.zone(), getLocale()));
            when.addClassName("fine");
            var by = entry.by().isEmpty() ? getTranslation("eligibility.history.product") : entry.by();
            var what = getTranslation("eligibility.history." + entry.kind()) + ", " + by;
            var words = entry.words().matches("\\d*") ? what : what + ". " + entry.words();
            list.add(new ListItem(new Div(words), when));
        });
        getContent().addClassNames("panel", "stack");
        getContent().add(new H2(getTranslation("eligibility.application.history")), list);
    }
}
