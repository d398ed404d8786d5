package ca.footing.progress;

import ca.footing.catalogue.Material;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CopiedDates;
import ca.footing.cohort.DateShift;
import ca.footing.cohort.ShiftedDate;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Materials open and close, and the window to complete ends, by rules that count from the sessions: in a copy they follow
 * by themselves. The window of a copy is the one that the series has now.
 */
@Component
class FollowingDates implements CopiedDates {
    private final Syllabi syllabi;
    private final RuleBook book;

    FollowingDates(Syllabi syllabi, RuleBook book) {
        this.syllabi = syllabi;
        this.book = book;
    }

    @Override
    public List<ShiftedDate> of(CohortDetails cohort, DateShift shift) {
        var syllabus = syllabi.of(cohort);
        var dates = new ArrayList<ShiftedDate>();
        for (var module : syllabus.modules()) {
            module.materials().forEach(material -> dates.addAll(of(material, module, syllabus, shift)));
        }
        var until = syllabus.until(0);
        var months = book.months(cohort.summary().series());
        if (until != null && months != null) {
            var after = shift.move(syllabus.firstDay()).plusMonths(months);
            dates.add(shift.ruled(ShiftedDate.Kind.WINDOW, until, after, months));
        }
        return dates;
    }

    private static List<ShiftedDate> of(Material material, ModuleDetails module, Syllabus syllabus, DateShift shift) {
        var window = MaterialWindow.of(material, module, syllabus);
        var dates = new ArrayList<ShiftedDate>();
        if (window.opensAt() != null) {
            dates.add(opens(material, window.opensAt(), shift));
        }
        if (window.closesAt() != null) {
            var last = window.closesAt().atZone(shift.zone()).toLocalDate().minusDays(1);
            dates.add(shift.day(ShiftedDate.Kind.MATERIAL_UNTIL, material.title(), last));
        }
        return dates;
    }

    private static ShiftedDate opens(Material material, Instant at, DateShift shift) {
        var wall = at.atZone(shift.zone()).toLocalDateTime();
        return wall.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? shift.day(ShiftedDate.Kind.MATERIAL_OPENS, material.title(), wall.toLocalDate())
                : shift.moment(ShiftedDate.Kind.MATERIAL_OPENS, material.title(), wall);
    }
}
