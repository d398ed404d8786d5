package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a place is: of the modules that are booked, in their order.
 *
 * @param complete every module is
 * @param impossible as things stand, nothing that may still happen completes some module
 */
public record Completion(
        RegistrationId registration, boolean complete, boolean impossible, List<ModuleCompletion> modules) {
    static Completion of(RegistrationId registration, List<ModuleCompletion> modules) {
        return new Completion(
                registration,
                modules.stream().allMatch(module -> module.state() == ModuleState.COMPLETE),
                modules.stream().anyMatch(module -> module.state() == ModuleState.IMPOSSIBLE),
                List.copyOf(modules));
    }

    /**
     * How far one module is.
     *
     * @param completedAt when the last thing that it needed was done; null when not complete, or when it asks for nothing
     */
    public record ModuleCompletion(
            ModuleId module, ModuleState state, @Nullable Instant completedAt) {}
}
