package ca.footing.triad.ui;

import ca.footing.registration.RegistrationId;
import ca.footing.shared.ui.Page;
import ca.footing.triad.PracticeGroup;
import ca.footing.triad.PracticeGroup.Member;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiConsumer;

/** Two people change seats: two lists and a button, for keyboard and screen reader as for everyone. */
class SwapForm extends Composite<Div> {
    SwapForm(List<PracticeGroup> groups, BiConsumer<RegistrationId, RegistrationId> swap) {
        var one = people("triad.swap.one", groups);
        var other = people("triad.swap.other", groups);
        var act = new Button(getTranslation("triad.swap.action"), _ -> {
            one.setInvalid(one.getValue() == null);
            other.setInvalid(other.getValue() == null || other.getValue().equals(one.getValue()));
            if (!one.isInvalid() && !other.isInvalid()) {
                swap.accept(one.getValue().registration(), other.getValue().registration());
            }
        });
        var fields = new Div(one, other);
        fields.addClassName("field-pair");
        getContent().addClassNames("panel", "stack");
        getContent().add(fields, Page.of("actions", act));
    }

    private Select<Member> people(String label, List<PracticeGroup> groups) {
        var numbers = new HashMap<RegistrationId, Integer>();
        groups.forEach(group -> group.members().forEach(member -> numbers.put(member.registration(), group.number())));
        var select = new Select<Member>();
        select.setLabel(getTranslation(label));
        select.setItems(
                groups.stream().flatMap(group -> group.members().stream()).toList());
        select.setItemLabelGenerator(member -> member == null
                ? ""
                : getTranslation("triad.swap.person", member.name(), numbers.get(member.registration())));
        select.setManualValidation(true);
        select.setErrorMessage(getTranslation("triad.swap.choose"));
        return select;
    }
}
