package ca.footing.evaluation.ui;

import ca.footing.evaluation.EvaluationReport.Result;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Statements with the average of their ratings and how often each was given. */
class RatingTable extends Composite<Div> {
    RatingTable(String name, List<Result> results, int together) {
        var table = new DataTable(
                name,
                List.of(
                        getTranslation("evaluation.report.statement"),
                        getTranslation("evaluation.report.average"),
                        getTranslation("evaluation.report.given")));
        results.forEach(result -> {
            var text = new Span(result.item().text().in(getLocale()));
            if (result.answers() == 0) {
                table.row(text, new Span("–"), new Span(getTranslation("evaluation.report.tooFew", together)));
            } else {
                table.row(
                        text,
                        new Span(getTranslation("evaluation.report.averageOf", result.average() / 10.0)),
                        new Span(given(result)));
            }
        });
        getContent().add(table);
    }

    private String given(Result result) {
        return result.scores().entrySet().stream()
                .map(score -> getTranslation("evaluation.report.times", score.getKey(), score.getValue()))
                .collect(Collectors.joining(", "));
    }
}
