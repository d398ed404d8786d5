package ca.footing.cohort.ui;

import ca.footing.cohort.CopyPreview;
import ca.footing.cohort.ShiftedDate;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;

/** Every date of a cohort beside that of its copy, with what should be looked at; and the button that makes the draft. */
class CopyDates extends Composite<Section> {
    CopyDates(CopyPreview preview, Runnable make) {
        var act = new Button(getTranslation("cohort.copy.make"), _ -> make.run());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("cohort.copy.dates")));
        if (!preview.keepsWeekdays()) {
            getContent()
                    .add(new Banner(
                            Badge.Tone.INFO,
                            "calendar",
                            getTranslation("cohort.copy.weekdaysTitle"),
                            getTranslation("cohort.copy.weekdays")));
        }
        getContent().add(table(preview), Page.fine(getTranslation("cohort.copy.rest")), Page.of("actions", act));
    }

    private DataTable table(CopyPreview preview) {
        var table = new DataTable(
                getTranslation("cohort.copy.dates"),
                List.of(
                        getTranslation("cohort.copy.what"),
                        getTranslation("cohort.copy.before"),
                        getTranslation("cohort.copy.after"),
                        getTranslation("cohort.copy.look.at")));
        preview.dates()
                .forEach(date -> table.row(
                        DataTable.lines(
                                new Span(getTranslation("cohort.copy.kind." + date.kind(), date.number())),
                                date.what().in(getLocale())),
                        new Span(text(date, date.before())),
                        new Span(text(date, date.after())),
                        flags(date)));
        return table;
    }

    private String text(ShiftedDate date, LocalDateTime wall) {
        var day = wall.getDayOfWeek().getDisplayName(TextStyle.SHORT, getLocale()) + " "
                + Formats.shortDate(wall.toLocalDate(), getLocale());
        if (!date.clock()) {
            return day;
        }
        var time = day + ", " + Formats.time(wall.toLocalTime(), getLocale());
        var until = date.until();
        return until == null ? time : time + "\u00a0– " + Formats.time(until, getLocale());
    }

    private Div flags(ShiftedDate date) {
        var flags = Page.of("stack tight");
        var holiday = date.holiday();
        if (holiday != null) {
            flags.add(new Badge(
                    Badge.Tone.WARNING,
                    "warning",
                    getTranslation("cohort.copy.holiday", getTranslation("cohort.OntarioHoliday." + holiday))));
        }
        date.flags().stream()
                .sorted()
                .forEach(flag ->
                        flags.add(new Badge(Badge.Tone.WARNING, "clock", getTranslation("cohort.copy.flag." + flag))));
        if (flags.getComponentCount() == 0) {
            flags.add(new Span(getTranslation("cohort.copy.nothing")));
        }
        return flags;
    }
}
