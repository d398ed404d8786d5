package ca.footing.payment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.mock.env.MockEnvironment;

class SandboxConditionTest {
    @Test
    void isOnWithoutAKeyInDemoAndTestOnly() {
        assertThat(isOn(new MockEnvironment())).isFalse();
        assertThat(isOn(profile("demo"))).isTrue();
        assertThat(isOn(profile("test"))).isTrue();
        assertThat(isOn(profile("embedded"))).isFalse();
    }

    @Test
    void theOperatorMayAskForItOrSwitchItOff() {
        assertThat(isOn(new MockEnvironment().withProperty("footing.stripe.mode", "sandbox")))
                .isTrue();
        assertThat(isOn(profile("demo").withProperty("footing.stripe.mode", "off")))
                .isFalse();
    }

    @Test
    void aKeyEndsIt() {
        assertThat(isOn(profile("demo").withProperty("footing.stripe.key", "sk_test_1")))
                .isFalse();
        assertThat(isOn(new MockEnvironment()
                        .withProperty("footing.stripe.mode", "sandbox")
                        .withProperty("footing.stripe.key", "rk_live_1")))
                .isFalse();
    }

    private static MockEnvironment profile(String name) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(name);
        return environment;
    }

    private static boolean isOn(MockEnvironment environment) {
        var context = mock(ConditionContext.class);
        when(context.getEnvironment()).thenReturn(environment);
        return new SandboxCondition().matches(context, mock(AnnotatedTypeMetadata.class));
    }
}
