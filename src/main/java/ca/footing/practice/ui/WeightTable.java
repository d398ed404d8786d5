package ca.footing.practice.ui;

import ca.footing.practice.Weight;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Credit weights with the first day and the source of each; one that reaches back says when and why it was recorded. */
class WeightTable extends Composite<Div> {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    /** @param actions what can be done with some of them, beside their source */
    WeightTable(List<Weight> weights, Map<Weight, Component> actions) {
        var table = new DataTable(
                getTranslation("practice.rules.weights"),
                List.of(
                        getTranslation("practice.rules.body"),
                        getTranslation("practice.rules.rule"),
                        getTranslation("practice.rules.from"),
                        getTranslation("practice.rules.source")));
        weights.forEach(weight -> table.row(
                DataTable.lines(new Span(weight.body()), getTranslation("practice.kind." + weight.kind())),
                DataTable.lines(new Span(credited(weight)), replaced(weight, weights)),
                DataTable.lines(new Span(Formats.shortDate(weight.validFrom(), getLocale())), recorded(weight)),
                source(weight, actions)));
        getContent().add(table);
    }

    private String credited(Weight weight) {
        var credit = weight.minutesPerParticipant() == null
                ? getTranslation("practice.rules.part", weight.numerator(), weight.denominator())
                : getTranslation("practice.rules.each", weight.minutesPerParticipant());
        return weight.largestGroup() == null
                ? credit
                : credit + " " + getTranslation("practice.rules.largest", weight.largestGroup());
    }

    private String replaced(Weight weight, List<Weight> weights) {
        return weights.stream()
                .filter(other -> other.body().equalsIgnoreCase(weight.body())
                        && other.kind() == weight.kind()
                        && other.validFrom().equals(weight.validFrom())
                        && other.edition() == weight.edition() + 1)
                .findFirst()
                .map(other -> getTranslation("practice.rules.replaced", day(other)))
                .orElse("");
    }

    private String recorded(Weight weight) {
        return weight.reachesBack() ? getTranslation("practice.rules.late", day(weight), weight.reason()) : "";
    }

    private String day(Weight weight) {
        return Formats.shortDate(weight.recordedAt().atZone(ZONE).toLocalDate(), getLocale());
    }

    private static Span source(Weight weight, Map<Weight, Component> actions) {
        var source = new Span(new Span(weight.source()));
        if (actions.containsKey(weight)) {
            source.add(actions.get(weight));
        }
        return source;
    }
}
