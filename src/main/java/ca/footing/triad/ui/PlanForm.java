package ca.footing.triad.ui;

import ca.footing.shared.ui.Page;
import ca.footing.triad.PlanDraft;
import ca.footing.triad.TriadDesk;
import ca.footing.triad.TriadDesk.Person;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a facilitator asks the planner for: who is there, groups of how many, rounds and their length. */
class PlanForm extends Composite<Div> {
    private static final int TRIAD = 3;
    private static final int MINUTES = 15;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;

    private final RadioButtonGroup<Integer> size = new RadioButtonGroup<>();
    private final RadioButtonGroup<Integer> rounds = new RadioButtonGroup<>();
    private final IntegerField minutes = new IntegerField();
    private final CheckboxGroup<Person> present = new CheckboxGroup<>();

    PlanForm(TriadDesk desk, Consumer<PlanDraft> plan) {
        size.setLabel(getTranslation("triad.form.size"));
        size.setItems(TRIAD, 2);
        size.setItemLabelGenerator(choice -> getTranslation("triad.form.size." + choice));
        size.setValue(TRIAD);
        rounds.setLabel(getTranslation("triad.form.rounds"));
        rounds.setItems(1, 2, TRIAD);
        rounds.setItemLabelGenerator(choice -> getTranslation("triad.form.roundCount", choice));
        rounds.setValue(desk.rounds() == 0 ? TRIAD : desk.rounds());
        minutes.setLabel(getTranslation("triad.form.minutes"));
        minutes.setMin(SHORTEST);
        minutes.setMax(LONGEST);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(desk.roundMinutes() == 0 ? MINUTES : desk.roundMinutes());
        minutes.setManualValidation(true);
        minutes.setErrorMessage(getTranslation("error.PracticeTermsInvalid"));
        present.setLabel(getTranslation("triad.form.present"));
        present.setHelperText(getTranslation("triad.form.presentHelp"));
        present.setItems(desk.people());
        present.setItemLabelGenerator(Person::name);
        present.setValue(desk.people().stream().filter(Person::present).collect(Collectors.toSet()));
        present.addClassName("present");
        var make = new Button(
                getTranslation(desk.groups().isEmpty() ? "triad.form.make" : "triad.form.again"), _ -> submit(plan));
        if (desk.groups().isEmpty()) {
            make.addThemeVariants(ButtonVariant.PRIMARY);
        }
        getContent().addClassNames("panel", "stack");
        getContent().add(size, rounds, minutes, present, Page.of("actions", make));
    }

    private void submit(Consumer<PlanDraft> plan) {
        var length = minutes.getValue();
        minutes.setInvalid(length == null || length < SHORTEST || length > LONGEST);
        if (length != null && !minutes.isInvalid()) {
            plan.accept(new PlanDraft(
                    size.getValue(),
                    rounds.getValue(),
                    length,
                    present.getValue().stream().map(Person::registration).collect(Collectors.toSet())));
        }
    }
}
