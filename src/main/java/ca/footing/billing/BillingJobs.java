package ca.footing.billing;

import ca.footing.shared.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The recurring work of this module. */
@Configuration(proxyBeanMethods = false)
class BillingJobs {
    private static final Duration OFTEN = Duration.ofMinutes(30);

    @Bean
    RecurringJob instalmentJob(InstalmentUpkeep upkeep) {
        return new RecurringJob("billing-instalments", OFTEN, upkeep::remind);
    }

    @Bean
    RecurringJob transferJob(TransferDesk transfers, TransferUpkeep upkeep) {
        return new RecurringJob("billing-transfers", OFTEN, () -> {
            transfers.remind();
            upkeep.releaseOverdue();
        });
    }

    @Bean
    RecurringJob creditJob(CreditUpkeep upkeep) {
        return new RecurringJob("billing-credits", OFTEN, () -> {
            upkeep.remind();
            upkeep.expire();
        });
    }
}
