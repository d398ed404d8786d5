package ca.footing.discount;

import ca.footing.account.AccountId;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Internal;
import ca.footing.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What lowers the price of a place, in the transaction in which the place changes. */
@Service
@Internal
@Transactional(propagation = Propagation.MANDATORY)
public class Discounts {
    private final PromoCodeRepository codes;
    private final PromoUseRepository uses;
    private final BursaryRequestRepository requests;
    private final FundRepository fund;
    private final Clock clock;

    Discounts(
            PromoCodeRepository codes,
            PromoUseRepository uses,
            BursaryRequestRepository requests,
            FundRepository fund,
            Clock clock) {
        this.codes = codes;
        this.uses = uses;
        this.requests = requests;
        this.fund = fund;
        this.clock = clock;
    }

    /**
     * Uses a code for a place, in place of one that it had. Upper and lower case are the same.
     *
     * @param today in the cohort's zone
     * @throws CodeUnknown when there is none that can be used for this cohort today
     * @throws CodeUsedUp when a limit is reached
     */
    public void use(String typed, UUID place, AccountId person, SeriesId series, CohortId cohort, LocalDate today) {
        use(typed, place, person, series, cohort, today, 1);
    }

    /**
     * As the other, for several seats of one order: each counts against the limit of the code, and all of them as one
     * use by the person who pays.
     *
     * @return what is taken off the price of each seat
     */
    public Reduction use(
            String typed, UUID order, AccountId person, SeriesId series, CohortId cohort, LocalDate today, int seats) {
        var code = codes.findByCode(PromoCode.name(typed))
                .filter(found -> found.isFor(series, cohort, today))
                .orElseThrow(CodeUnknown::new);
        giveBack(order);
        if (codes.take(code.id(), seats) == 0 || uses.uses(code.id().id(), person.id()) >= code.personLimit()) {
            throw new CodeUsedUp();
        }
        uses.save(new PromoUse(order, code.id(), person, clock.instant(), seats));
        return code.reduction();
    }

    /** The place ended, or its owner took the code away: the use goes back. Nothing happens without one. */
    public void giveBack(UUID place) {
        uses.findById(place).ifPresent(use -> {
            uses.delete(use);
            uses.flush();
            codes.giveBack(use.code(), use.seats());
        });
    }

    /** A code first, then a bursary that was awarded for the cohort and is not settled yet. */
    @Transactional(readOnly = true)
    public List<Reduction> of(UUID place, AccountId person, CohortId cohort) {
        return Stream.of(
                        uses.codeOf(place).map(PromoCode::reduction),
                        requests.find(person, cohort).flatMap(BursaryRequest::open))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The place was confirmed at that price: what it did not need of an award goes back to the fund. */
    public void settle(UUID place, AccountId person, CohortId cohort, Money price) {
        requests.find(person, cohort).ifPresent(request -> {
            var afterCode = uses.codeOf(place)
                    .map(code -> price.minus(code.reduction().of(price)))
                    .orElse(price);
            request.settle(afterCode).ifPresent(fund::add);
        });
    }
}
