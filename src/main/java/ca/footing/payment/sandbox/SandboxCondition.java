package ca.footing.payment.sandbox;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Sandbox mode: never with a Stripe key; without one in the profiles demo and test, and elsewhere only where the operator
 * asks for it by {@code footing.stripe.mode=sandbox}.
 */
class SandboxCondition implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        if (!environment.getProperty("footing.stripe.key", "").isBlank()) {
            return false;
        }
        return switch (environment.getProperty("footing.stripe.mode", "")) {
            case "sandbox" -> true;
            case "" -> environment.acceptsProfiles(Profiles.of("demo | test"));
            default -> false;
        };
    }
}
