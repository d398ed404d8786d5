package ca.footing.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The demo's clock, which its past needs. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoTime {
    @Bean
    DemoClock clock() {
        return new DemoClock();
    }
}
