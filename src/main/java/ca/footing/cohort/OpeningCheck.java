package ca.footing.cohort;

import java.util.List;

/** Something that later needs more of a cohort than the cohort itself asks for; modules declare theirs as beans. */
public interface OpeningCheck {
    /** @return what is missing, in the order in which to fill it in */
    List<OpeningGap> gaps(CohortDetails cohort);
}
