package ca.footing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The few beans that tests put in the place of real ones. */
@TestConfiguration(proxyBeanMethods = false)
public class TestBeans {
    @Bean
    @Primary
    public MovableClock movableClock() {
        return new MovableClock();
    }
}
