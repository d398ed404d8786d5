package ca.footing.eligibility.ui;

import ca.footing.eligibility.ApplicationDetails;
import ca.footing.eligibility.RegisterCheckRow;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;

/** What was seen in public registers, by whom and when, and the button to record another look. */
class CheckList extends Composite<Section> {
    CheckList(ApplicationDetails details, Runnable look) {
        getContent().addClassNames("panel", "stack");
        getContent().add(new H2(getTranslation("eligibility.application.checks")));
        if (details.checks().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("eligibility.check.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("requirement-list");
            details.checks().forEach(check -> list.add(item(check, details.zone())));
            getContent().add(list);
        }
        getContent().add(new Button(getTranslation("eligibility.check.add"), _ -> look.run()));
    }

    private ListItem item(RegisterCheckRow check, ZoneId zone) {
        var good = check.outcome() == ca.footing.eligibility.RegisterOutcome.ENTITLED
                || check.outcome() == ca.footing.eligibility.RegisterOutcome.ENTITLED_WITH_TERMS;
        var name = new Span(getTranslation("eligibility.outcome." + check.outcome()));
        name.addClassName("requirement-name");
        var detail = new Span();
        detail.addClassName("requirement-detail");
        line(detail, getTranslation("eligibility.register." + check.register()));
        line(
                detail,
                getTranslation(
                        "eligibility.check.category",
                        getTranslation("account.category." + check.category()),
                        check.registrationNumber()));
        if (!check.terms().isEmpty()) {
            line(detail, getTranslation("eligibility.check.termsSeen", check.terms()));
        }
        line(
                detail,
                getTranslation(
                        "eligibility.check.by",
                        Formats.instant(check.checkedAt(), zone, getLocale()),
                        check.checkedBy()));
        if (check.latest()) {
            line(detail, getTranslation("eligibility.check.next", Formats.shortDate(check.nextCheckOn(), getLocale())));
        }
        var item = new ListItem(new Symbol(good ? "met" : "missing"), name, detail);
        item.addClassNames("requirement", good ? "met" : "missing");
        return item;
    }

    private static void line(Span detail, String text) {
        detail.add(new com.vaadin.flow.component.html.Div(text));
    }
}
