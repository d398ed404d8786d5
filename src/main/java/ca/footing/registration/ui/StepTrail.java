package ca.footing.registration.ui;

import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.registration.Step;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where one is on the way to a paid place; a step that is done is a link back to it. */
class StepTrail extends Composite<OrderedList> {
    private static final List<Step> STEPS =
            List.of(Step.PROFILE, Step.ELIGIBILITY, Step.AGREEMENT, Step.PRICE, Step.PAYMENT);

    /**
     * @param next the first step that is missing
     * @param shown the step on the screen
     * @param asksForEligibility whether the series asks anything of the people who take it
     */
    StepTrail(RegistrationId place, Step next, Step shown, boolean asksForEligibility) {
        getContent().addClassName("steps");
        getContent().getElement().setAttribute("aria-label", getTranslation("registration.steps.label"));
        STEPS.stream()
                .filter(step -> step != Step.ELIGIBILITY || asksForEligibility)
                .forEach(step -> getContent().add(item(place, step, step.compareTo(next) < 0, step == shown)));
    }

    /** The step that an address asks for, or the next one when that is not reached yet. */
    static Step allowed(String wanted, Step next) {
        return STEPS.stream()
                .filter(step -> step.name().equals(wanted) && step.compareTo(next) <= 0)
                .findAny()
                .orElse(next);
    }

    private ListItem item(RegistrationId place, Step step, boolean done, boolean shown) {
        var name = new Span(getTranslation("registration.step." + step));
        name.addClassName("step-name");
        var item = new ListItem();
        if (shown) {
            item.add(name);
            item.getElement().setAttribute("aria-current", "step");
        } else if (done) {
            item.add(new Anchor(RegistrationRoutes.step(place, step), name));
            item.addClassName("done");
        } else {
            item.add(name);
        }
        return item;
    }
}
