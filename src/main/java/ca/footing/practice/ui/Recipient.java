package ca.footing.practice.ui;

import ca.footing.practice.EntryRow;
import ca.footing.practice.Ledger;
import ca.footing.practice.PracticePlaces.PracticePlace;
import ca.footing.practice.SupervisorDetails;

/** To whom entries may be sent: a supervisor, or those who teach a workshop. */
sealed interface Recipient {
    /** Whether this recipient may sign that entry. */
    boolean maySign(EntryRow entry);

    /** Signs by a mailed link. */
    record Supervising(SupervisorDetails supervisor) implements Recipient {
        @Override
        public boolean maySign(EntryRow entry) {
            return entry.supervisor() == null || supervisor.id().equals(entry.supervisor());
        }
    }

    /** Sign with their accounts. */
    record Teaching(PracticePlace place) implements Recipient {
        @Override
        public boolean maySign(EntryRow entry) {
            return entry.ledger() == Ledger.PROGRAMME && place.registration().equals(entry.registration());
        }
    }
}
