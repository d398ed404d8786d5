package ca.footing.registration.ui;

import ca.footing.cohort.CohortId;
import ca.footing.discount.Bursaries;
import ca.footing.discount.MyBursary;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Asking the bursary fund in private, or what it answered. */
class BursaryHelp extends Composite<Div> {
    BursaryHelp(Bursaries bursaries, CohortId cohort) {
        show(bursaries, cohort);
    }

    private void show(Bursaries bursaries, CohortId cohort) {
        getContent().removeAll();
        getContent()
                .add(bursaries.mine(cohort).<Component>map(this::answer).orElseGet(() -> request(bursaries, cohort)));
    }

    private Component request(Bursaries bursaries, CohortId cohort) {
        var words = new TextArea(getTranslation("registration.bursary.words"));
        words.setMaxLength(1000);
        words.setWidthFull();
        words.setHelperText(getTranslation("registration.bursary.help"));
        var ask = new Button(getTranslation("registration.bursary.ask"), _ -> {
            bursaries.ask(cohort, words.getValue());
            show(bursaries, cohort);
        });
        var form = new Div(new Paragraph(getTranslation("registration.bursary.intro")), words, ask);
        form.addClassName("stack");
        return new Details(getTranslation("registration.bursary.title"), form);
    }

    private Component answer(MyBursary mine) {
        var award = mine.award();
        var text = new Div(new Paragraph(
                award == null
                        ? getTranslation("registration.bursary." + mine.state())
                        : getTranslation("registration.bursary.AWARDED", Formats.money(award, getLocale()))));
        if (!mine.reply().isEmpty()) {
            text.add(new Paragraph(mine.reply()));
        }
        text.addClassNames("panel", "quiet");
        return text;
    }
}
