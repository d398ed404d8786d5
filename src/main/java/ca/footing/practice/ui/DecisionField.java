package ca.footing.practice.ui;

import ca.footing.practice.Decision;
import ca.footing.practice.ReturnReason;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One entry's decision: approved, sent back for one of some reasons, or left for another day where that is possible. */
class DecisionField extends Composite<ComboBox<Optional<Decision>>> {
    private static final Optional<Decision> APPROVE = Optional.of(new Decision.Approve());

    private DecisionField(String entry, boolean mayWait) {
        List<Optional<Decision>> choices = new ArrayList<>();
        if (mayWait) {
            choices.add(Optional.empty());
        }
        choices.add(APPROVE);
        Arrays.stream(ReturnReason.values())
                .<Optional<Decision>>map(reason -> Optional.of(new Decision.GiveBack(reason)))
                .forEach(choices::add);
        getContent().setItems(choices);
        getContent().setItemLabelGenerator(choice -> getTranslation("practice.decision." + key(choice)));
        getContent().setValue(choices.getFirst());
        getContent().setAriaLabel(getTranslation("practice.column.decision") + ", " + entry);
    }

    /** Approved unless something else is chosen. @param entry names it for screen readers */
    static DecisionField atOnce(String entry) {
        return new DecisionField(entry, false);
    }

    /** Undecided unless something is chosen. @param entry names it for screen readers */
    static DecisionField whenReady(String entry) {
        return new DecisionField(entry, true);
    }

    void approve() {
        getContent().setValue(APPROVE);
    }

    /** Empty when it is left for another day. */
    Optional<Decision> decision() {
        var value = getContent().getValue();
        return value == null ? Optional.empty() : value;
    }

    private static String key(Optional<Decision> choice) {
        return choice.map(decision -> switch (decision) {
                    case Decision.Approve _ -> "APPROVE";
                    case Decision.GiveBack back -> back.reason().name();
                })
                .orElse("WAIT");
    }
}
