package ca.footing.eligibility;

import ca.footing.shared.BusinessDays;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the office, once each, of deadlines that come near and of registers that are to be looked into again. */
@Component
@Transactional
class Reminders {
    private static final int AT_ONCE = 200;

    private final ApplicationRepository applications;
    private final RegisterCheckRepository checks;
    private final EligibilitySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(
            ApplicationRepository applications,
            RegisterCheckRepository checks,
            EligibilitySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.checks = checks;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    void remind() {
        var today = settings.today(clock);
        var soon = settings.startOf(BusinessDays.plus(today, 1).plusDays(1));
        applications.findToWarn(soon).forEach(this::warn);
        checks.findToRemind(today, Limit.of(AT_ONCE)).forEach(check -> {
            check.reminded(clock.instant());
            var row = check.row("");
            events.publishEvent(new RegisterCheckDue(check.account(), row.register(), row.nextCheckOn()));
        });
    }

    private void warn(ApplicationId id) {
        applications
                .findLocked(id)
                .filter(request -> request.state() == ApplicationState.SUBMITTED)
                .ifPresent(request -> {
                    request.warned(clock.instant());
                    var due = request.summary().dueAt();
                    if (due != null) {
                        events.publishEvent(new DecisionDueSoon(id, request.series(), request.account(), due));
                    }
                });
    }
}
