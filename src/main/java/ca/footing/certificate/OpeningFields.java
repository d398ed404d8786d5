package ca.footing.certificate;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortRoutes;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.OpeningCheck;
import ca.footing.cohort.OpeningGap;
import ca.footing.shared.LocalizedText;
import ca.footing.tax.Seller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The fields that the bodies ask of a certificate, looked for before anybody can book: a gap found afterwards could not be
 * repaired. Names and texts that a cohort or series must have anyway are asked for there.
 */
@Component
class OpeningFields implements OpeningCheck {
    private final Seller seller;
    private final Catalogue catalogue;
    private final PlanRows plans;
    private final BodyRules rules;

    OpeningFields(Seller seller, Catalogue catalogue, PlanRows plans, BodyRules rules) {
        this.seller = seller;
        this.catalogue = catalogue;
        this.plans = plans;
        this.rules = rules;
    }

    @Override
    public List<OpeningGap> gaps(CohortDetails cohort) {
        var gaps = new ArrayList<OpeningGap>();
        if (seller.address().isBlank()) {
            gaps.add(gap("address", ""));
        }
        if (cohort.modules().isEmpty()) {
            gaps.add(gap("module", CohortRoutes.office(cohort.summary().id())));
        }
        catalogue.details(cohort.summary().series()).modules().stream()
                .filter(module -> cohort.modules().contains(module.summary().id()))
                .forEach(module -> gaps.addAll(ofModule(module)));
        cohort.facilitators().stream()
                .filter(person -> person.credentials().isBlank())
                .forEach(person -> gaps.add(gap("credentials", CohortRoutes.FACILITATORS, person.name())));
        gaps.addAll(ofApprovals(cohort));
        return gaps;
    }

    private static List<OpeningGap> ofModule(ModuleDetails module) {
        var gaps = new ArrayList<OpeningGap>();
        var summary = module.summary();
        var address = CatalogueRoutes.module(summary.id());
        if (module.objectives().isEmpty() || !module.objectives().stream().allMatch(LocalizedText::isComplete)) {
            gaps.add(gap("objectives", address, summary.title()));
        }
        if (summary.didacticMinutes() + summary.experientialMinutes() <= 0) {
            gaps.add(gap("minutes", address, summary.title()));
        }
        return gaps;
    }

    private List<OpeningGap> ofApprovals(CohortDetails cohort) {
        var plan = plans.of(cohort.summary().id());
        if (plan.approvals().isEmpty() || cohort.sessions().isEmpty()) {
            return List.of();
        }
        var bodies = rules.bodies().stream().collect(Collectors.toMap(Body::code, body -> body));
        var first = day(cohort.sessions().getFirst());
        var last = day(cohort.sessions().getLast());
        var inForce = rules.on(first);
        var address = CertificateRoutes.plan(cohort.summary().id());
        var gaps = new ArrayList<OpeningGap>();
        plan.approvals().forEach(approval -> {
            var body = java.util.Objects.requireNonNull(bodies.get(approval.body()));
            if (body.numberNeeded() && approval.number().isEmpty()) {
                gaps.add(gap("number", address, body.name()));
            }
            if (!approval.statement().isComplete()) {
                gaps.add(gap("statement", address, body.name()));
            }
            if (!approval.covers(first) || !approval.covers(last)) {
                gaps.add(gap("dates", address, body.name()));
            }
            if (!inForce.containsKey(body.code())) {
                gaps.add(gap("rule", CertificateRoutes.BODIES, body.name()));
            }
        });
        return gaps;
    }

    private static LocalDate day(CohortSession session) {
        return session.time().start().toLocalDate();
    }

    private static OpeningGap gap(String what, String address, Object... args) {
        return new OpeningGap("certificate.gap." + what, List.of(args), address);
    }
}
