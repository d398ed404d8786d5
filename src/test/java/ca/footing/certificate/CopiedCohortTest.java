package ca.footing.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.catalogue.CatalogueFixtures;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.MaterialDraft;
import ca.footing.catalogue.MaterialKind;
import ca.footing.catalogue.MaterialTerms;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.Opens;
import ca.footing.cohort.CohortCopies;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.OpeningGaps;
import ca.footing.cohort.ShiftedDate;
import ca.footing.progress.CompletionRules;
import ca.footing.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What other modules keep for a cohort, or count from its sessions, in its copy. */
@FootingTest
class CopiedCohortTest {
    private static final LocalizedText STATEMENT = new LocalizedText("Approved for credit.", "Approuvé pour crédit.");
    /** Half a year, so that the clocks change in between. */
    private static final int DAYS = 182;

    @Autowired
    private CertificateFixtures fixtures;

    @Autowired
    private CertificatePlans plans;

    @Autowired
    private CohortCopies copies;

    @Autowired
    private CohortPlanning planning;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private OpeningGaps gaps;

    @Autowired
    private CatalogueFixtures series;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private CompletionRules completion;

    @Autowired
    private AccountFixtures people;

    private CohortId cohort;
    private LocalDate first;

    @BeforeEach
    void aCohort() {
        cohort = fixtures.planned(2, 3);
        Acting.as(people.registrar(), Role.REGISTRAR);
        first = cohorts.sessions(cohort).getFirst().time().start().toLocalDate();
    }

    @AfterEach
    void nobody() {
        Acting.asNobody();
    }

    @Test
    void itsCertificatesSayAndWaitTheSameAndAnApprovalKeepsItsOwnDates() {
        var approval = new Approval("CCPA", "CCPA-77", STATEMENT, first.minusDays(1), first.plusDays(60));
        var plan = new CertificatePlan(9, new CertificateData.Signatory("Ada Roy", "MA, RP"), List.of(approval));
        plans.save(cohort, plan);
        var copy = copy();
        assertThat(plans.of(copy)).isEqualTo(plan);
        assertThat(gaps.of(planning.cohort(cohort))).isEmpty();
        assertThat(gaps.of(planning.cohort(copy)))
                .as("the approval does not reach that far")
                .extracting(gap -> gap.key())
                .containsExactly("certificate.gap.dates");
    }

    @Test
    void materialsAndTheWindowFollowAtTheSameTimeOfDayAcrossTheChangeOfTheClocks() {
        var id = cohorts.details(cohort).summary().series();
        var module = series.modules(id).getLast().id();
        material(module, "Before", new MaterialTerms(Opens.BEFORE_SESSION, 3, 30, LocalizedText.EMPTY));
        material(module, "After", new MaterialTerms(Opens.AFTER_SESSION, 0, null, LocalizedText.EMPTY));
        completion.changeMonths(id, 4);

        var last = cohorts.sessions(cohort).getLast().time();
        var dates = copies.preview(cohort, first.plusDays(DAYS)).dates();
        assertThat(of(dates, ShiftedDate.Kind.MATERIAL_OPENS, "Before")).satisfies(date -> {
            assertThat(date.before().toLocalDate())
                    .isEqualTo(last.start().toLocalDate().minusDays(3));
            assertThat(date.day()).isEqualTo(last.start().toLocalDate().plusDays(DAYS - 3));
            assertThat(date.clock()).isFalse();
        });
        assertThat(of(dates, ShiftedDate.Kind.MATERIAL_OPENS, "After").after())
                .isEqualTo(last.end().plusDays(DAYS));
        assertThat(of(dates, ShiftedDate.Kind.MATERIAL_UNTIL, "Before").day())
                .isEqualTo(last.end().toLocalDate().plusDays(DAYS + 30));
        assertThat(of(dates, ShiftedDate.Kind.WINDOW, "")).satisfies(date -> {
            assertThat(date.before().toLocalDate()).isEqualTo(first.plusMonths(4));
            assertThat(date.day()).isEqualTo(first.plusDays(DAYS).plusMonths(4));
        });

        var again = copies.preview(copy(), first.plusDays(DAYS)).dates();
        assertThat(again)
                .as("in the copy they stand where the table said")
                .filteredOn(date -> date.kind().name().startsWith("MATERIAL") || date.kind() == ShiftedDate.Kind.WINDOW)
                .extracting(ShiftedDate::kind, ShiftedDate::before)
                .containsExactlyInAnyOrderElementsOf(dates.stream()
                        .filter(date ->
                                date.kind().name().startsWith("MATERIAL") || date.kind() == ShiftedDate.Kind.WINDOW)
                        .map(date -> org.assertj.core.groups.Tuple.tuple(date.kind(), date.after()))
                        .toList());
    }

    private CohortId copy() {
        return copies.copy(
                cohort, first.plusDays(DAYS), "copy-" + UUID.randomUUID(), new LocalizedText("Copy", "Copie"));
    }

    private void material(ModuleId module, String title, MaterialTerms terms) {
        curriculum.addMaterial(
                module,
                new MaterialDraft(
                        MaterialKind.TEXT,
                        new LocalizedText(title, title),
                        null,
                        new LocalizedText("Text", "Texte"),
                        false,
                        Map.of(),
                        terms));
    }

    private static ShiftedDate of(List<ShiftedDate> dates, ShiftedDate.Kind kind, String title) {
        return dates.stream()
                .filter(date -> date.kind() == kind && date.what().en().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
