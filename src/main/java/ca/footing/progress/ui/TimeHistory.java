package ca.footing.progress.ui;

import ca.footing.progress.PlaceTime;
import ca.footing.progress.TimeKind;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Pauses and extensions of one person, those taken back included. */
class TimeHistory extends Composite<Div> {
    private final ZoneId zone;
    private final transient Consumer<PlaceTime.Change> takeBack;

    TimeHistory(List<PlaceTime.Change> changes, ZoneId zone, Consumer<PlaceTime.Change> takeBack) {
        this.zone = zone;
        this.takeBack = takeBack;
        var table = new DataTable(
                getTranslation("progress.time.history"),
                List.of(
                        getTranslation("progress.time.what"),
                        getTranslation("progress.time.basis"),
                        getTranslation("progress.time.by"),
                        getTranslation("progress.time.takeBack")));
        changes.forEach(change -> table.row(
                new Span(what(change)),
                new Span(getTranslation("progress.timeBasis." + change.basis())),
                new Span(getTranslation(
                        "progress.time.byOn", change.by(), Formats.instant(change.at(), zone, getLocale()))),
                action(change)));
        getContent().add(table);
    }

    private String what(PlaceTime.Change change) {
        return change.kind() == TimeKind.EXTENSION
                ? getTranslation("progress.time.extension", change.days())
                : getTranslation(
                        "progress.time.pause",
                        change.days(),
                        Formats.shortDate(Objects.requireNonNull(change.first()), getLocale()),
                        Formats.shortDate(Objects.requireNonNull(change.last()), getLocale()));
    }

    private Component action(PlaceTime.Change change) {
        var at = change.takenBackAt();
        if (at != null) {
            return new Span(getTranslation(
                    "progress.time.takenBack",
                    Objects.requireNonNull(change.takenBackBy()),
                    Formats.instant(at, zone, getLocale())));
        }
        var button = new Button(getTranslation("progress.time.takeBack"), _ -> takeBack.accept(change));
        button.setAriaLabel(getTranslation("progress.time.takeBackNamed", what(change)));
        return button;
    }
}
