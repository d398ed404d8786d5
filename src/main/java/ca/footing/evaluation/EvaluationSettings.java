package ca.footing.evaluation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How answers are protected.
 *
 * @param together so many people's answers to a question are shown together, never fewer; at least 2
 * @param collected nothing is shown for so long after the last session, unless everyone has answered before
 */
@ConfigurationProperties("footing.evaluation")
record EvaluationSettings(
        @DefaultValue("5") int together,
        @DefaultValue("14d") Duration collected) {
    EvaluationSettings {
        if (together < 2) {
            throw new IllegalArgumentException("footing.evaluation.together must be at least 2");
        }
    }
}
