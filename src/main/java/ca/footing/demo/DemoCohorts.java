package ca.footing.demo;

import ca.footing.account.Category;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortDraft;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.FacilitatorId;
import ca.footing.cohort.Format;
import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.cohort.SessionDraft;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plans the demo's cohorts as a registrar would. */
@Component
@Profile("demo")
class DemoCohorts {
    static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    private static final int HOURS = 3;
    private static final int BREAK_MINUTES = 30;
    private static final String VENUE = "Rideau Hall Annex, 120 Rideau Street, Ottawa";

    private final CohortPlanning planning;

    DemoCohorts(CohortPlanning planning) {
        this.planning = planning;
    }

    /** A cohort to plan: weekly sessions, one a module, from the first day on. */
    record Plan(
            SeriesId series,
            String code,
            LocalizedText name,
            int capacity,
            String language,
            Format format,
            LocalDate firstDay,
            LocalTime start,
            long price,
            List<FacilitatorId> facilitators) {}

    CohortId publish(Plan plan, List<ModuleSummary> modules) {
        var online = plan.format() == Format.ONLINE;
        var cohort = planning.create(new CohortDraft(
                plan.series(),
                plan.code(),
                plan.name(),
                plan.capacity(),
                plan.language(),
                online ? "" : "Ottawa",
                Province.ON,
                TORONTO,
                plan.firstDay().minusDays(1).atTime(17, 0),
                plan.facilitators(),
                prices(plan.price()),
                List.of(
                        new CohortDraft.TierDraft(14, 100, Money.cad(50_00)),
                        new CohortDraft.TierDraft(7, 50, Money.cad(0)))));
        modules.forEach(module -> {
            var begin = plan.firstDay().plusWeeks(module.position() - 1L).atTime(plan.start());
            planning.addSession(
                    cohort,
                    new SessionDraft(
                            module.id(),
                            module.title(),
                            begin,
                            begin.plusHours(HOURS),
                            BREAK_MINUTES,
                            plan.format(),
                            online ? "" : VENUE,
                            online ? "https://meet.example.org/" + plan.code() : null));
        });
        planning.publish(cohort);
        return cohort;
    }

    private static List<PriceCategory> prices(long cents) {
        return List.of(
                new PriceCategory(
                        PriceCategoryId.next(),
                        new LocalizedText("Professional", "Professionnel"),
                        Money.cad(cents),
                        Set.of()),
                new PriceCategory(
                        PriceCategoryId.next(),
                        new LocalizedText("Qualifying member or student", "Membre stagiaire ou étudiant"),
                        Money.cad(cents * 3 / 4),
                        Set.of(Category.RP_QUALIFYING, Category.STUDENT)));
    }
}
