package ca.footing.practice;

import ca.footing.account.College;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a supervisor says of themselves when they sign. It holds for each day on which an entry of the batch took place, and
 * is kept with every signature as it was said; what is not stated is not denied.
 *
 * @param title as the college's register shows it, at most 100 characters
 * @param independent that they were authorised for independent practice
 * @param definition that they met their college's definition of a clinical supervisor
 * @param directedLearning that they had completed thirty hours of directed learning in supervision
 */
public record SupervisorStatement(
        String title, College college, boolean independent, boolean definition, boolean directedLearning) {
    private static final int TITLE = 100;

    public SupervisorStatement {
        title = title.strip();
    }

    /** What holds of the three, as the last part of its text's key. */
    public List<String> holding() {
        return Stream.of(
                        independent ? "independent" : "",
                        definition ? "definition" : "",
                        directedLearning ? "directedLearning" : "")
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** @throws StatementIncomplete without a title or a college */
    void check() {
        if (title.isEmpty() || title.length() > TITLE || college == College.NONE) {
            throw new StatementIncomplete();
        }
    }
}
