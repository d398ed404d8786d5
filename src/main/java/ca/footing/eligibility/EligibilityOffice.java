package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests as the office reads and decides them. Each decision is kept with its reason and who made it. */
@Service
@Transactional
@ForRegistrars
public class EligibilityOffice {
    private final ApplicationRepository applications;
    private final RuleRepository rules;
    private final OfficeReading reading;
    private final Eligibility eligibility;
    private final History history;
    private final CurrentAccount current;
    private final EligibilitySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EligibilityOffice(
            ApplicationRepository applications,
            RuleRepository rules,
            OfficeReading reading,
            Eligibility eligibility,
            History history,
            CurrentAccount current,
            EligibilitySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.rules = rules;
        this.reading = reading;
        this.eligibility = eligibility;
        this.history = history;
        this.current = current;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for the office, the earliest deadline first, and then what waits for the person. */
    @Transactional(readOnly = true)
    public List<ApplicationRow> waiting() {
        return reading.waiting();
    }

    /** The latest decisions, newest first. */
    @Transactional(readOnly = true)
    public List<ApplicationRow> decided() {
        return reading.decided();
    }

    /** Where the office works: its deadlines are said in this zone. */
    @Transactional(readOnly = true)
    public ZoneId zone() {
        return settings.zone();
    }

    /** @throws RecordNotFound when there is none, or it was never sent */
    @Transactional(readOnly = true)
    public ApplicationDetails application(ApplicationId application) {
        return reading.details(application);
    }

    /**
     * Lets the person in: the rules that the request covers are recognised.
     *
     * @throws DecidedMeanwhile unless it is with the office
     * @throws DecisionReasonNeeded without a reason
     * @throws CategoryNotVerified when a rule asks for a verified category and no valid check is recorded
     */
    public void approve(ApplicationId application, String reason) {
        var request = find(application);
        if (needsVerification(request)
                && eligibility.verifiedCategory(request.account()).isEmpty()) {
            throw new CategoryNotVerified();
        }
        decide(request, HistoryKind.APPROVED, reason, (staff, why) -> request.approve(staff, why, clock.instant()));
        events.publishEvent(new EligibilityDecided(request.series(), request.account(), true));
    }

    /**
     * Does not let the person in; they read the reason, and a held seat goes back.
     *
     * @throws DecidedMeanwhile unless it is with the office
     * @throws DecisionReasonNeeded without a reason
     */
    public void refuse(ApplicationId application, String reason) {
        var request = find(application);
        decide(request, HistoryKind.REFUSED, reason, (staff, why) -> request.refuse(staff, why, clock.instant()));
        events.publishEvent(new EligibilityDecided(request.series(), request.account(), false));
    }

    /**
     * Gives the request back to the person, who has some business days to answer.
     *
     * @throws DecidedMeanwhile unless it is with the office
     * @throws DecisionReasonNeeded without saying what is needed
     */
    public void askForMore(ApplicationId application, String question) {
        var request = find(application);
        var answerBy = settings.answerDue(clock);
        decide(
                request,
                HistoryKind.MORE_ASKED,
                question,
                (staff, what) -> request.askForMore(staff, what, clock.instant(), answerBy));
        events.publishEvent(new MoreAsked(request.id(), request.series(), request.account(), answerBy));
    }

    private void decide(Application request, HistoryKind kind, String reason, BiConsumer<AccountId, String> decision) {
        var why = reason.strip();
        if (why.isEmpty()) {
            throw new DecisionReasonNeeded();
        }
        var limited = why.substring(0, Math.min(why.length(), Application.MAX_WORDS));
        var staff = current.require();
        decision.accept(staff, limited);
        history.note(request.id(), kind, staff, limited);
    }

    private boolean needsVerification(Application request) {
        return rules.findAll(request.rules()).stream().anyMatch(rule -> rule.kind() == RuleKind.VERIFIED_CATEGORY);
    }

    private Application find(ApplicationId application) {
        return applications.findLocked(application).orElseThrow(RecordNotFound::new);
    }
}
