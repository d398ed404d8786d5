package ca.footing.eligibility.ui;

import ca.footing.account.AccountRoutes;
import ca.footing.eligibility.Standing;
import ca.footing.eligibility.Standing.Finding;
import ca.footing.eligibility.Standing.Situation;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Each rule with where the person stands: the demand, then met, missing or waiting in words. */
class FindingList extends Composite<Div> {
    FindingList(Standing standing) {
        var list = new UnorderedList();
        list.addClassName("requirement-list");
        standing.unmet().forEach(one -> list.add(item(one)));
        standing.met().forEach(one -> list.add(item(one)));
        getContent().addClassName("panel");
        getContent().setVisible(standing.asksAnything());
        getContent().add(list);
    }

    private ListItem item(Finding finding) {
        var tone = tone(finding.situation());
        var name = new Span(finding.demand().in(getLocale()));
        name.addClassName("requirement-name");
        var detail = new Span(getTranslation(finding.key(), finding.args(getLocale())));
        detail.addClassName("requirement-detail");
        var item = new ListItem(new Symbol(tone), name, detail);
        if (finding.situation() == Situation.PROFILE) {
            var action =
                    new Span(Page.buttonLink(AccountRoutes.PROFILE, getTranslation("eligibility.mine.checkProfile")));
            action.addClassName("requirement-action");
            item.add(action);
        }
        item.addClassNames("requirement", tone);
        return item;
    }

    private static String tone(Situation situation) {
        return switch (situation) {
            case MET, RECOGNISED -> "met";
            case WAITING -> "waiting";
            case PROFILE, NOT_COMPLETED, EVIDENCE, VERIFICATION, MORE, REFUSED -> "missing";
        };
    }
}
