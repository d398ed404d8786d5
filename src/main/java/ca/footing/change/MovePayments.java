package ca.footing.change;

import ca.footing.account.Accounts;
import ca.footing.account.Profiles;
import ca.footing.billing.OpenedOrder;
import ca.footing.billing.OrderPayments;
import ca.footing.billing.OrderRequest;
import ca.footing.billing.PayBy;
import ca.footing.billing.PaymentChoice;
import ca.footing.billing.PlanNotOffered;
import ca.footing.billing.Ways;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the difference of a move is paid: in the ways of the cohort that the place moves to, but not in parts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MovePayments {
    private final OrderPayments orders;
    private final MovePlans plans;
    private final Cohorts cohorts;
    private final Accounts accounts;
    private final Profiles profiles;

    MovePayments(OrderPayments orders, MovePlans plans, Cohorts cohorts, Accounts accounts, Profiles profiles) {
        this.orders = orders;
        this.plans = plans;
        this.cohorts = cohorts;
        this.accounts = accounts;
        this.profiles = profiles;
    }

    Ways ways(ChangeFacts held) {
        var plan = plans.read(held.plan());
        return ways(held.id().id(), held.left(), plan.place().cohort(), plan.difference());
    }

    /** @param reference of the change, or of anything else while there is none */
    Ways ways(UUID reference, Left left, CohortId target, Money difference) {
        var ways = orders.ways(
                reference,
                target.id(),
                left.person(),
                difference,
                begins(left.cohort(), target),
                cohorts.details(target).summary().zone());
        return new Ways(ways.total(), ways.balance(), List.of(), ways.transferBy());
    }

    /** @throws PlanNotOffered for {@link PayBy#PARTS} */
    OpenedOrder open(ChangeFacts held, PaymentChoice choice) {
        if (choice.by() == PayBy.PARTS) {
            throw new PlanNotOffered();
        }
        var plan = plans.read(held.plan());
        var target = plan.place().cohort();
        return orders.open(
                new OrderRequest(
                        held.id().id(),
                        target.id(),
                        held.person(),
                        profiles.of(held.person())
                                .orElseThrow(RecordNotFound::new)
                                .legalName(),
                        plan.total().portion(plan.used(), plan.difference()),
                        plan.total().lines().getFirst().description(),
                        accounts.contact(held.person()).locale(),
                        ChangeRoutes.change(held.registration()),
                        begins(held.cohort(), target),
                        cohorts.details(target).summary().zone()),
                choice);
    }

    /** The day by which it must be clear where the person takes part: the first of either cohort. */
    private LocalDate begins(CohortId from, CohortId target) {
        var there = cohorts.details(target).summary();
        var here = cohorts.details(from).summary().startsAt();
        var first = here.isBefore(there.startsAt()) ? here : there.startsAt();
        return LocalDate.ofInstant(first, there.zone());
    }
}
