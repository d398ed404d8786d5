package ca.footing.triad;

import ca.footing.registration.RegistrationId;
import java.util.Set;

/**
 * What a facilitator asks for.
 *
 * @param size of a group: 3 with an observer, 2 without; what does not divide evenly makes a pair or a group of four
 * @param rounds from 1 to 3
 * @param minutes of one round, from 5 to 60
 * @param present who is there
 */
public record PlanDraft(int size, int rounds, int minutes, Set<RegistrationId> present) {
    private static final int MOST_ROUNDS = 3;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;

    /** @throws PracticeTermsInvalid @throws TooFewToPractise */
    void check() {
        if (size != 2 && size != MOST_ROUNDS
                || rounds < 1
                || rounds > MOST_ROUNDS
                || minutes < SHORTEST
                || minutes > LONGEST) {
            throw new PracticeTermsInvalid();
        }
        if (present.size() < 2) {
            throw new TooFewToPractise();
        }
    }
}
