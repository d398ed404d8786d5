package ca.footing.cohort;

import java.util.List;

/** Dates of a cohort that another module keeps or works out, shown before the cohort is copied; modules declare theirs as beans. */
public interface CopiedDates {
    /** @param shift moves them as the cohort's own dates move */
    List<ShiftedDate> of(CohortDetails cohort, DateShift shift);
}
