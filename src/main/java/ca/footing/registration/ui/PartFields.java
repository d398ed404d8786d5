package ca.footing.registration.ui;

import ca.footing.billing.PlanShare;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A plan as data: how many parts, the share of each, and on which day counted from the first session it is due. */
class PartFields extends Composite<Section> {
    private static final int MOST = 5;
    private static final int MONTH = 30;
    private static final int TWO_WEEKS = 14;

    private final Select<Integer> count = new Select<>();
    private final List<PartRow> rows =
            IntStream.rangeClosed(1, MOST).mapToObj(PartRow::new).toList();

    PartFields() {
        count.setLabel(getTranslation("registration.terms.parts"));
        count.setItems(IntStream.rangeClosed(1, MOST).boxed().toList());
        count.setItemLabelGenerator(number -> getTranslation("registration.terms.count", number));
        count.addValueChangeListener(change -> {
            resize();
            if (change.isFromClient()) {
                fill(even(change.getValue()));
            }
        });
        var hint = Page.fine(getTranslation("registration.terms.partsText"));
        getContent().addClassName("form-section");
        getContent().add(new H2(getTranslation("registration.terms.partsTitle")), hint, count);
        rows.forEach(getContent()::add);
    }

    void show(List<PlanShare> parts) {
        count.setValue(Math.max(1, parts.size()));
        resize();
        fill(parts);
    }

    /** Empty when a number is missing; whether they make a plan is for the service to say. */
    Optional<List<PlanShare>> value() {
        var values = shown().stream().map(PartRow::value).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(values.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    private List<PartRow> shown() {
        return count.getValue() > 1 ? rows.subList(0, count.getValue()) : List.of();
    }

    private void resize() {
        rows.forEach(row -> row.setVisible(shown().contains(row)));
    }

    private void fill(List<PlanShare> parts) {
        for (var i = 0; i < parts.size(); i++) {
            rows.get(i).show(parts.get(i));
        }
    }

    /** A beginning to change: equal shares, the second two weeks before the start, each further one a month later. */
    private static List<PlanShare> even(int number) {
        var share = 100 / number;
        return IntStream.range(0, number)
                .mapToObj(i ->
                        new PlanShare(i < number - 1 ? share : 100 - (number - 1) * share, (i - 1) * MONTH - TWO_WEEKS))
                .toList();
    }
}
