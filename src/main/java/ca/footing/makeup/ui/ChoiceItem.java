package ca.footing.makeup.ui;

import ca.footing.makeup.Choice;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** A session elsewhere that teaches the same, and the one button that takes a seat in it. */
class ChoiceItem extends Composite<ListItem> {
    ChoiceItem(Choice choice, Runnable take) {
        var session = choice.session();
        var when = Words.when(session.time(), getLocale());
        var facts = new UnorderedList(
                MissedPanel.fact(
                        "people",
                        getTranslation(
                                "makeup.choice.cohort",
                                choice.cohort().name().in(getLocale()),
                                session.seats().free())),
                MissedPanel.fact(Words.symbol(session), Words.where(session)),
                MissedPanel.fact("clock", getTranslation("makeup.choice.minutes", Formats.minutes(choice.minutes()))));
        facts.addClassNames("facts", "stacked");
        var fee = choice.fee();
        var verb = fee == null
                ? getTranslation("makeup.choice.take")
                : getTranslation("makeup.choice.pay", Formats.money(fee.total(), getLocale()));
        var act = new Button(verb, _ -> take.run());
        act.setDisableOnClick(true);
        act.setAriaLabel(verb + ", " + when);
        var content = Page.of("panel quiet stack tight", new H4(when), facts);
        if (fee != null) {
            content.add(Page.fine(getTranslation(
                    "makeup.choice.tax",
                    Formats.money(fee.net(), getLocale()),
                    Formats.money(fee.tax(), getLocale()))));
        }
        content.add(Page.of("actions", act));
        getContent().add(content);
    }
}
