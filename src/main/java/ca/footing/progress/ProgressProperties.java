package ca.footing.progress;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the learning screens.
 *
 * @param joinLinkBefore how long before a session its join link appears
 * @param prepareBefore how long before a session its module is among the things to do now
 * @param stuckAfter how long after a module's last session open work counts as stuck on the board
 * @param stuckAttempts from how many failed quiz attempts a person counts as stuck
 */
@ConfigurationProperties("footing.progress")
public record ProgressProperties(
        @DefaultValue("24h") Duration joinLinkBefore,
        @DefaultValue("7d") Duration prepareBefore,
        @DefaultValue("14d") Duration stuckAfter,
        @DefaultValue("3") int stuckAttempts) {}
