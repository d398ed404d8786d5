package ca.footing.cohort;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * A cohort as it would be copied to another first day.
 *
 * @param days by how many days everything moves
 */
public record CopyPreview(CohortSummary cohort, LocalDate firstDay, long days, List<ShiftedDate> dates) {
    /** Whether everything falls on the same days of the week as before. */
    public boolean keepsWeekdays() {
        return days % DayOfWeek.values().length == 0;
    }
}
