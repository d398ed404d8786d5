package ca.footing.practice.ui;

import ca.footing.practice.Decision;
import ca.footing.practice.ReturnReason;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One entry's decision: approved, or sent back for one of some reasons. */
class DecisionField extends Composite<ComboBox<Optional<ReturnReason>>> {
    /** @param day names the entry for screen readers */
    DecisionField(String day) {
        List<Optional<ReturnReason>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        Arrays.stream(ReturnReason.values()).map(Optional::of).forEach(choices::add);
        getContent().setItems(choices);
        getContent()
                .setItemLabelGenerator(choice -> choice.map(reason -> getTranslation("practice.decision." + reason))
                        .orElse(getTranslation("practice.decision.APPROVE")));
        getContent().setValue(Optional.empty());
        getContent().setAriaLabel(getTranslation("practice.column.decision") + ", " + day);
    }

    Decision decision() {
        var value = getContent().getValue();
        return value == null || value.isEmpty() ? new Decision.Approve() : new Decision.GiveBack(value.get());
    }
}
