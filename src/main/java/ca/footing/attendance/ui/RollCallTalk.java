package ca.footing.attendance.ui;

import ca.footing.attendance.Appeals;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.RollCall;
import ca.footing.cohort.CohortSession;
import java.util.function.Consumer;

/** The dialogs of the roll call about one person's record. */
record RollCallTalk(Attendance attendance, Appeals appeals, Consumer<Runnable> save) {
    RollCallNotes notes(CohortSession session) {
        return new RollCallNotes(session, person -> answer(session, person), person -> history(session, person));
    }

    private void answer(CohortSession session, RollCall.Person person) {
        var appeal = person.remarks().appeal();
        if (appeal != null) {
            new AppealDialog(
                            person.name().preferredName(),
                            session,
                            appeal,
                            (mark, words) -> save.accept(() -> mark.ifPresentOrElse(
                                    corrected -> appeals.correct(appeal.id(), corrected, words),
                                    () -> appeals.keep(appeal.id(), words))))
                    .open();
        }
    }

    private void history(CohortSession session, RollCall.Person person) {
        var entries = attendance.history(session.id(), person.registration());
        new HistoryDialog(person.name().preferredName(), session, entries).open();
    }
}
