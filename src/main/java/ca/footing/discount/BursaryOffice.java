package ca.footing.discount;

import static java.util.Objects.requireNonNull;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bursary fund and the requests on it, as the office decides them: in private, against the money that is there. */
@Service
@ForRegistrars
@Transactional
public class BursaryOffice {
    private final BursaryRequestRepository requests;
    private final FundRepository fund;
    private final Cohorts cohorts;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BursaryOffice(
            BursaryRequestRepository requests,
            FundRepository fund,
            Cohorts cohorts,
            Profiles profiles,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.fund = fund;
        this.cohorts = cohorts;
        this.profiles = profiles;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Money balance() {
        return fund.balance();
    }

    /** Those that wait first. */
    @Transactional(readOnly = true)
    public List<BursaryRow> all() {
        var all = requests.all();
        var names = profiles.names(
                all.stream().map(BursaryRequest::account).distinct().toList());
        var workshops = cohorts.summaries(
                all.stream().map(BursaryRequest::cohort).distinct().toList());
        return all.stream()
                .map(request -> request.row(
                        requireNonNull(names.get(request.account())).preferredName(),
                        requireNonNull(workshops.get(request.cohort())).name()))
                .toList();
    }

    /** Puts money into the fund. @throws AwardInvalid for nothing or less */
    public void add(Money money) {
        requirePositive(money);
        fund.add(money);
    }

    /**
     * Awards an amount before tax; it leaves the fund at once.
     *
     * @throws AwardInvalid for nothing or less
     * @throws FundTooSmall when the fund holds less
     * @throws BursaryAsked when it was decided already
     */
    public void award(BursaryRequestId request, Money amount, String reply) {
        requirePositive(amount);
        var found = requests.findById(request).orElseThrow(RecordNotFound::new);
        found.decide(amount, reply, current.require(), clock.instant());
        if (!fund.take(amount)) {
            throw new FundTooSmall(fund.balance().decimal());
        }
        events.publishEvent(found.decided());
    }

    /** Awards that part of the cohort's price for anyone. Refuses what {@link #award} refuses. */
    public void awardPercent(BursaryRequestId request, int percent, String reply) {
        if (percent < 1 || percent > 100) {
            throw new AwardInvalid();
        }
        var cohort = requests.findById(request).orElseThrow(RecordNotFound::new).cohort();
        var price = cohorts.details(cohort).summary().priceFrom();
        award(request, price.percent(BigDecimal.valueOf(percent)), reply);
    }

    /** @throws BursaryAsked when it was decided already */
    public void decline(BursaryRequestId request, String reply) {
        var found = requests.findById(request).orElseThrow(RecordNotFound::new);
        found.decide(null, reply, current.require(), clock.instant());
        events.publishEvent(found.decided());
    }

    private static void requirePositive(Money money) {
        if (money.isZero() || money.isNegative()) {
            throw new AwardInvalid();
        }
    }
}
