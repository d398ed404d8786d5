package ca.footing.evaluation.ui;

import ca.footing.evaluation.EvaluationReport.Result;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** What people said in words, in no order. */
class WordsList extends Composite<Div> {
    WordsList(Result result, int together) {
        getContent().addClassName("stack");
        getContent().add(new H2(result.item().text().in(getLocale())));
        if (result.words().isEmpty()) {
            getContent().add(Page.fine(getTranslation("evaluation.report.tooFew", together)));
        } else {
            var list = new UnorderedList();
            result.words().forEach(words -> list.add(new ListItem(words)));
            getContent().add(list);
        }
    }
}
