package ca.footing.progress;

import java.time.LocalDate;

/**
 * One time of practice as a person enters it.
 *
 * @param day on the calendar of the cohort's zone
 * @param note at most 140 characters, usually empty; nobody else reads it
 * @param strangerTested that the writer asked whether a stranger could recognise somebody in the note
 */
public record PractiseDraft(ExerciseContext context, LocalDate day, String note, boolean strangerTested) {
    /** Without a note. */
    public static PractiseDraft of(ExerciseContext context, LocalDate day) {
        return new PractiseDraft(context, day, "", false);
    }
}
