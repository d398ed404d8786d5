package ca.footing.progress;

/**
 * What the facilitators of a cohort see of a reflection: with {@code PRIVATE} only that the requirement is met, with
 * {@code DONE_ONLY} also name and date in the list of reflections, with {@code SHARED} also the text. The office sees
 * no list at all.
 */
public enum Sharing {
    PRIVATE,
    DONE_ONLY,
    SHARED
}
