package ca.footing.demo;

import ca.footing.account.Category;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortDraft;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.FacilitatorId;
import ca.footing.cohort.Format;
import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.cohort.SessionDraft;
import ca.footing.refund.CardFee;
import ca.footing.refund.Notice;
import ca.footing.refund.RefundPolicy;
import ca.footing.refund.RefundTier;
import ca.footing.refund.Share;
import ca.footing.refund.TransferRule;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plans the demo's cohorts as a registrar would. */
@Component
@Profile({"demo", "test"})
class DemoCohorts {
    static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    /** Fourteen days: all but $50, or all but $25 as a credit; seven days: half, or all but $50 as a credit. */
    private static final RefundPolicy POLICY = new RefundPolicy(
            List.of(
                    new RefundTier(Notice.days(14), Share.of(100, Money.cad(50_00)), Share.of(100, Money.cad(25_00))),
                    new RefundTier(Notice.days(7), Share.of(50, Money.cad(0)), Share.of(100, Money.cad(50_00))),
                    new RefundTier(Notice.businessDays(1), null, Share.of(50, Money.cad(0)))),
            false,
            Notice.businessDays(5),
            new TransferRule(2, Money.cad(25_00), Notice.days(7)),
            true,
            true,
            CardFee.NONE,
            24);

    private static final int HOURS = 3;
    private static final int BREAK_MINUTES = 30;
    private static final String VENUE = "Rideau Hall Annex, 120 Rideau Street, Ottawa";

    private final CohortPlanning planning;
    private final Catalogue catalogue;
    private final DemoContent content;

    DemoCohorts(CohortPlanning planning, Catalogue catalogue, DemoContent content) {
        this.planning = planning;
        this.catalogue = catalogue;
        this.content = content;
    }

    /**
     * A cohort as the demo's file writes it: weekly sessions, one a module.
     *
     * @param series index into the demo's series
     * @param firstDay days from today to the first session
     * @param price in cents
     * @param facilitators indexes into the demo's facilitators
     */
    record Plan(
            String code,
            int series,
            int firstDay,
            LocalTime start,
            int capacity,
            String language,
            Format format,
            long price,
            List<Integer> facilitators) {
        /** The same under another address. */
        Plan at(String other) {
            return new Plan(other, series, firstDay, start, capacity, language, format, price, facilitators);
        }

        boolean isOnline() {
            return format == Format.ONLINE;
        }

        /** For example "January cohort, mornings online". */
        LocalizedText name(LocalDate first) {
            var english = first.getMonth().getDisplayName(TextStyle.FULL, Languages.ENGLISH);
            var french = first.getMonth().getDisplayName(TextStyle.FULL, Languages.FRENCH);
            var evening = start.isAfter(LocalTime.NOON);
            return new LocalizedText(
                    english + " cohort, " + (evening ? "evenings" : "mornings")
                            + (isOnline() ? " online" : " in Ottawa"),
                    "Cohorte " + (french.matches("[aeo].*") ? "d’" : "de ") + french
                            + (evening ? ", soirées" : ", matinées") + (isOnline() ? " en ligne" : " à Ottawa"));
        }
    }

    void publish(String code, LocalDate today, List<SeriesId> series, List<FacilitatorId> teachers) {
        var plan = plan(code);
        publish(
                plan,
                today,
                series.get(plan.series()),
                plan.facilitators().stream().map(teachers::get).toList());
    }

    Plan plan(String code) {
        return content.cohorts().stream()
                .filter(cohort -> cohort.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    CohortId publish(Plan plan, LocalDate today, SeriesId series, List<FacilitatorId> teachers) {
        var code = plan.code();
        var first = today.plusDays(plan.firstDay());
        var cohort = planning.create(new CohortDraft(
                series,
                code,
                plan.name(first),
                plan.capacity(),
                plan.language(),
                plan.isOnline() ? "" : "Ottawa",
                Province.ON,
                TORONTO,
                first.minusDays(1).atTime(17, 0),
                teachers,
                prices(plan.price()),
                POLICY));
        catalogue.modules(series).forEach(module -> {
            var begin = first.plusWeeks(module.position() - 1L).atTime(plan.start());
            planning.addSession(
                    cohort,
                    new SessionDraft(
                            module.id(),
                            module.title(),
                            begin,
                            begin.plusHours(HOURS),
                            BREAK_MINUTES,
                            plan.format(),
                            plan.isOnline() ? "" : VENUE,
                            plan.isOnline() ? "https://meet.example.org/" + code : null));
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
