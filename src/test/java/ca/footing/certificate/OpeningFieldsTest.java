package ca.footing.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.certificate.CertificateData.Signatory;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortNotReady;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.OpeningGap;
import ca.footing.cohort.OpeningGaps;
import ca.footing.shared.LocalizedText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FootingTest
class OpeningFieldsTest {
    private static final LocalizedText STATEMENT = new LocalizedText("Approved for credit.", "Approuvé pour crédit.");

    @Autowired
    private CertificateFixtures fixtures;

    @Autowired
    private CertificatePlans plans;

    @Autowired
    private AccreditingBodies bodies;

    @Autowired
    private BodyRules rules;

    @Autowired
    private CohortPlanning planning;

    @Autowired
    private OpeningGaps gaps;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void asRegistrar() {
        Acting.as(people.registrar(), Role.REGISTRAR);
    }

    @AfterEach
    void nobody() {
        Acting.asNobody();
    }

    @Test
    void aCohortWithoutApprovalMayOpenAndSaysSo() {
        var cohort = fixtures.planned(1, 3);
        assertThat(gaps.of(planning.cohort(cohort))).isEmpty();
        planning.publish(cohort);
    }

    @Test
    void refusesToOpenWithAListOfWhatIsMissingAndWhereToFillItIn() {
        var cohort = fixtures.planned(2, 3);
        var sessions = planning.cohort(cohort).sessions();
        var first = sessions.getFirst().time().start().toLocalDate();
        plans.save(
                cohort,
                plan(
                        new Approval("CPA", "", STATEMENT, null, null),
                        new Approval("CCPA", "", new LocalizedText("English only.", ""), null, first),
                        new Approval("IITAP", "7", STATEMENT, first.minusYears(1), first.plusYears(1))));
        assertThat(keys(cohort))
                .containsExactly("certificate.gap.statement", "certificate.gap.dates", "certificate.gap.number");
        assertThat(gaps.of(planning.cohort(cohort)))
                .extracting(OpeningGap::address)
                .containsOnly("office/cohorts/" + cohort + "/certificate");
        assertThatThrownBy(() -> planning.publish(cohort)).isInstanceOf(CohortNotReady.class);
        plans.save(
                cohort,
                plan(
                        new Approval("CPA", "2026-114", STATEMENT, null, null),
                        new Approval("CCPA", "", STATEMENT, first, first.plusWeeks(1))));
        planning.publish(cohort);
        assertThatThrownBy(() -> plans.save(cohort, plan(new Approval("CPA", "", STATEMENT, null, null))))
                .isInstanceOf(ApprovalIncomplete.class);
        assertThat(plans.of(cohort).approvals()).hasSize(2);
    }

    @Test
    void asksForObjectivesInBothLanguages() {
        var cohort = fixtures.planned(1, 3);
        jdbc.sql(
                        "delete from module_objective where module_id in (select module_id from cohort_session where cohort_id = :id)")
                .param("id", ca.footing.shared.Ids.bytes(cohort.id()))
                .update();
        assertThat(keys(cohort)).containsExactly("certificate.gap.objectives");
    }

    @Test
    void refusesPlansThatCannotBe() {
        var cohort = fixtures.planned(1, 3);
        var twice =
                plan(new Approval("CCPA", "", STATEMENT, null, null), new Approval("CCPA", "1", STATEMENT, null, null));
        assertThatThrownBy(() -> plans.save(cohort, twice)).isInstanceOf(ApprovalTwice.class);
        assertThatThrownBy(() -> new Approval("NONE", "", STATEMENT, null, null))
                .isInstanceOf(ApprovalInvalid.class);
        assertThatThrownBy(() -> new CertificatePlan(61, new Signatory("", ""), List.of()))
                .isInstanceOf(HoldOutOfRange.class);
        Acting.as(people.learner());
        assertThatThrownBy(() -> plans.of(cohort)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRuleIsAddedFromTodayOnAndTheEarlierOneStaysForItsTime() {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var day = today.plusYears(30).plusDays((int) (System.nanoTime() % 9000));
        assertThatThrownBy(() -> bodies.change(rule(day))).isInstanceOf(AccessDeniedException.class);
        Acting.as(people.owner(), Role.OWNER);
        assertThatThrownBy(() -> bodies.change(rule(today.minusDays(3)))).isInstanceOf(BodyRuleInThePast.class);
        bodies.change(rule(day));
        assertThatThrownBy(() -> bodies.change(rule(day))).isInstanceOf(BodyRuleDateTaken.class);
        assertThat(rules.on(day).get("CALPCC")).isEqualTo(rule(day));
        assertThat(rules.on(today).get("CALPCC"))
                .extracting(BodyRule::lateLimit)
                .isEqualTo(15);
        assertThat(rules.on(LocalDate.of(2019, 1, 1))).doesNotContainKey("CALPCC");
        assertThat(bodies.rules())
                .allSatisfy(rule -> assertThat(rule.source().isComplete()).isTrue());
        jdbc.sql("delete from accrediting_rule where body = 'CALPCC' and valid_from = :day")
                .param("day", day)
                .update();
    }

    @Test
    void aBodyThatWasAddedIsInPlansAndCountsFromItsDay() {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1);
        var code = "B" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);
        var body = new Body(code, new LocalizedText("A college", "Un ordre"), true);
        assertThatThrownBy(() -> bodies.add(body, ruleOf(code, today))).isInstanceOf(AccessDeniedException.class);
        Acting.as(people.owner(), Role.OWNER);
        assertThatThrownBy(() ->
                        bodies.add(new Body(code, new LocalizedText("A college", ""), false), ruleOf(code, today)))
                .isInstanceOf(BodyInvalid.class);
        assertThatThrownBy(() -> bodies.add(new Body("a b", body.name(), false), ruleOf("a b", today)))
                .isInstanceOf(BodyInvalid.class);
        assertThatThrownBy(() -> bodies.add(body, ruleOf(code, today.minusDays(9))))
                .isInstanceOf(BodyRuleInThePast.class);
        assertThat(bodies.bodies()).doesNotContain(body);

        bodies.add(body, ruleOf(code, today));

        assertThat(bodies.bodies()).contains(body);
        assertThat(rules.on(today)).containsEntry(code, ruleOf(code, today));
        assertThat(rules.on(today.minusDays(1))).doesNotContainKey(code);
        assertThatThrownBy(() -> bodies.add(body, ruleOf(code, today))).isInstanceOf(BodyCodeTaken.class);
        jdbc.sql("delete from accrediting_rule where body = :code")
                .param("code", code)
                .update();
        jdbc.sql("delete from accrediting_body where code = :code")
                .param("code", code)
                .update();
    }

    private static BodyRule ruleOf(String code, LocalDate from) {
        var like = rule(from);
        return new BodyRule(
                code, from, false, true, 0, 10, null, null, true, null, 15, Rounding.DOWN, 60, 60, like.source());
    }

    private List<String> keys(CohortId cohort) {
        return gaps.of(planning.cohort(cohort)).stream().map(OpeningGap::key).toList();
    }

    private static CertificatePlan plan(Approval... approvals) {
        return new CertificatePlan(3, new Signatory("", ""), List.of(approvals));
    }

    private static BodyRule rule(LocalDate from) {
        return new BodyRule(
                "CALPCC",
                from,
                false,
                true,
                0,
                10,
                null,
                null,
                true,
                null,
                15,
                Rounding.DOWN,
                60,
                60,
                new LocalizedText("A test", "Un essai"));
    }
}
