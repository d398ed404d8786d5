package ca.footing.progress.ui;

import ca.footing.progress.ExerciseOverview;
import ca.footing.progress.Exercises;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;

/** The last weeks at a glance: a mark on the days with practice, and nothing said about those without. */
class PractiseCalendar extends Composite<NativeTable> {
    PractiseCalendar(ExerciseOverview overview) {
        getContent().addClassName("practise-calendar");
        getContent().getElement().setAttribute("aria-label", getTranslation("progress.exercises.calendar"));
        var monday = overview.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(Exercises.WEEKS - 1L);
        var head = new NativeTableRow();
        head.add(heading(getTranslation("progress.exercises.week"), "col"));
        for (var day : DayOfWeek.values()) {
            head.add(heading(day));
        }
        getContent().getHead().add(head);
        for (var week = 0; week < Exercises.WEEKS; week++) {
            getContent().getBody().add(row(overview, monday.plusWeeks(week)));
        }
    }

    private NativeTableRow row(ExerciseOverview overview, LocalDate monday) {
        var row = new NativeTableRow();
        row.add(heading(Formats.shortDate(monday, getLocale()), "row"));
        for (var i = 0; i < DayOfWeek.values().length; i++) {
            row.add(cell(overview, monday.plusDays(i)));
        }
        return row;
    }

    private NativeTableCell cell(ExerciseOverview overview, LocalDate day) {
        var cell = new NativeTableCell();
        if (day.isAfter(overview.today())) {
            return cell;
        }
        var number = new Span(Integer.toString(day.getDayOfMonth()));
        number.addClassName("day");
        cell.add(number);
        var times = overview.days().getOrDefault(day, 0);
        if (times > 0) {
            cell.addClassName("practised");
            cell.add(new Unseen(getTranslation("progress.exercises.times", times)));
        }
        return cell;
    }

    /** Short enough for seven columns of a phone; read aloud in full. */
    private NativeTableHeaderCell heading(DayOfWeek day) {
        var full = day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
        var letter = new Span(day.getDisplayName(TextStyle.NARROW_STANDALONE, getLocale()));
        letter.getElement().setAttribute("aria-hidden", "true").setAttribute("title", full);
        var cell = heading("", "col");
        cell.add(letter, new Unseen(full));
        return cell;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
