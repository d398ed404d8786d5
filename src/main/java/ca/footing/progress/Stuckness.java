package ca.footing.progress;

import ca.footing.catalogue.ModuleDetails;
import org.springframework.stereotype.Component;

/**
 * When open work means that a person needs help: minutes of a session are missing, a quiz was failed several times, or
 * the module's last session is long over. Waiting for a session, or for a facilitator to record one, is not being stuck.
 */
@Component
class Stuckness {
    private final ProgressProperties properties;

    Stuckness(ProgressProperties properties) {
        this.properties = properties;
    }

    boolean of(Learning learning, ModuleDetails module, Finding finding) {
        return switch (finding.outcome()) {
            case ABSENT,
                    PARTLY_PRESENT,
                    ABSENT_FOR_GOOD,
                    PARTLY_FOR_GOOD,
                    SESSION_TOO_LATE,
                    WINDOW_CLOSED,
                    QUIZ_EXHAUSTED,
                    QUIZ_TOO_LATE,
                    UNREAD_OVER,
                    UNREAD_TOO_LATE -> true;
            case QUIZ_FAILED ->
                learning.evidence().quiz(module.summary().id()).attempts() >= properties.stuckAttempts()
                        || isLongOver(learning, module);
            case UNREAD, QUIZ_UNTRIED, UNREFLECTED, UNPRACTISED, PRACTISED_TOO_LITTLE, PRACTICE_SHORT ->
                isLongOver(learning, module);
            default -> false;
        };
    }

    private boolean isLongOver(Learning learning, ModuleDetails module) {
        return learning.syllabus()
                .ends(module)
                .map(end -> end.plus(properties.stuckAfter()).isBefore(learning.now()))
                .orElse(false);
    }
}
