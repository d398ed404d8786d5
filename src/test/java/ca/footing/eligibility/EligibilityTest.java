package ca.footing.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.catalogue.CatalogueFixtures;
import ca.footing.catalogue.SeriesId;
import ca.footing.eligibility.Standing.Finding;
import ca.footing.eligibility.Standing.Situation;
import ca.footing.eligibility.Standing.State;
import ca.footing.shared.BusinessDays;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

@FootingTest
class EligibilityTest {
    private static final ZoneId OFFICE = ZoneId.of("America/Toronto");

    @Autowired
    private EligibilityFixtures fixtures;

    @Autowired
    private CatalogueFixtures catalogue;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private MyEligibility mine;

    @Autowired
    private EligibilityRules rules;

    @Autowired
    private EligibilityOffice office;

    @Autowired
    private RegisterChecks checks;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Texts texts;

    @Autowired
    private MovableClock clock;

    private SeriesId series;
    private AccountId person;

    @BeforeEach
    void aSeries() {
        series = Acting.as(AccountId.next(), Role.REGISTRAR, catalogue::series);
        person = fixtures.person(Category.RP_QUALIFYING);
    }

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void isOpenWhereNothingIsAsked() {
        assertThat(eligibility.standing(series, person).state()).isEqualTo(State.OPEN);
        assertThat(eligibility.standing(series, people.learner()).mayPay()).isTrue();
    }

    @Test
    void saysInBothLanguagesWhichCategoriesMayTakePartWithTheExactTitle() {
        fixtures.onlyFor(series, Category.RP_QUALIFYING, Category.STUDENT);
        var standing = eligibility.standing(series, fixtures.person(Category.SOCIAL_WORKER));
        assertThat(standing.state()).isEqualTo(State.MISSING);
        assertThat(standing.mayAsk()).isFalse();
        var finding = standing.unmet().getFirst();
        assertThat(finding.demand().en()).isEqualTo("You take part as: RP (Qualifying) or Student on practicum.");
        assertThat(finding.demand().fr()).contains("PA (stagiaire) ou Étudiante ou étudiant en stage");
        assertThat(texts.get(Languages.ENGLISH, finding.key(), finding.args(Languages.ENGLISH)))
                .contains("Your profile says otherwise");
        assertThat(eligibility.standing(series, person).state()).isEqualTo(State.OPEN);
    }

    @Test
    void asksForAllRulesAtOnce() {
        fixtures.onlyFor(series, Category.RP_QUALIFYING);
        fixtures.onlyFrom(series, College.OCSWSSW);
        var standing = eligibility.standing(series, person);
        assertThat(standing.met()).extracting(Finding::situation).containsExactly(Situation.MET);
        assertThat(standing.unmet()).extracting(Finding::situation).containsExactly(Situation.PROFILE);
        assertThat(standing.mayPay()).isFalse();
    }

    @Test
    void holdsARuleFromItsFirstDayToItsLast() {
        var today = LocalDate.now(clock.withZone(OFFICE));
        var draft = new RuleDraft(
                RuleKind.CATEGORY,
                Set.of(Category.STUDENT),
                Set.of(),
                null,
                null,
                false,
                LocalizedText.EMPTY,
                today.plusDays(2));
        var rule = fixtures.rule(series, draft);
        assertThat(eligibility.standing(series, person).state()).isEqualTo(State.OPEN);
        clock.advance(Duration.ofDays(2));
        assertThat(eligibility.standing(series, person).state()).isEqualTo(State.MISSING);
        Acting.as(fixtures.registrar(), Role.REGISTRAR);
        rules.end(rule, today.plusDays(3));
        assertThat(eligibility.standing(series, person).state()).isEqualTo(State.MISSING);
        clock.advance(Duration.ofDays(2));
        assertThat(eligibility.standing(series, person).state()).isEqualTo(State.OPEN);
        assertThat(rules.of(series)).singleElement().satisfies(row -> {
            assertThat(row.from()).isEqualTo(today.plusDays(2));
            assertThat(row.until()).isEqualTo(today.plusDays(3));
            assertThat(row.inForce()).isFalse();
        });
    }

    @Test
    void refusesRulesThatSayNothingOrReachIntoThePastOrAskForTheSeriesItself() {
        Acting.as(fixtures.registrar(), Role.REGISTRAR);
        assertThatThrownBy(() -> fixtures.onlyFor(series)).isInstanceOf(RuleIncomplete.class);
        assertThatThrownBy(() -> fixtures.after(series, series, false)).isInstanceOf(EarlierSeriesIsSame.class);
        var own = catalogue.modules(series).getFirst().id();
        assertThatThrownBy(() -> fixtures.after(series, own)).isInstanceOf(EarlierSeriesIsSame.class);
        var yesterday = new RuleDraft(
                RuleKind.VERIFIED_CATEGORY,
                Set.of(),
                Set.of(),
                null,
                null,
                false,
                LocalizedText.EMPTY,
                rules.today().minusDays(1));
        assertThatThrownBy(() -> rules.add(series, yesterday)).isInstanceOf(RuleInThePast.class);
        var rule = fixtures.verified(series);
        assertThatThrownBy(() -> rules.end(rule, rules.today().minusDays(1))).isInstanceOf(RuleInThePast.class);
        assertThatThrownBy(() -> rules.of(SeriesId.next())).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void decidesARequestWithinTheStatedBusinessDays() {
        fixtures.priorTraining(series);
        Acting.as(person);
        assertThat(mine.standing(series).unmet()).extracting(Finding::situation).containsExactly(Situation.EVIDENCE);
        var request = fixtures.submitted(series, person);
        var standing = eligibility.standing(series, person);
        assertThat(standing.state()).isEqualTo(State.WAITING);
        var sent = LocalDate.now(clock.withZone(OFFICE));
        assertThat(standing.application().dueAt())
                .isEqualTo(
                        BusinessDays.plus(sent, 3).atTime(17, 0).atZone(OFFICE).toInstant());
        fixtures.approve(request);
        assertThat(eligibility.standing(series, person).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void keepsWhoDecidedWhatWhenAndWhy() {
        fixtures.priorTraining(series);
        var request = fixtures.submitted(series, person);
        Acting.as(fixtures.registrar(), Role.REGISTRAR);
        assertThatThrownBy(() -> office.refuse(request, "  ")).isInstanceOf(DecisionReasonNeeded.class);
        office.askForMore(request, "Which topics did the two days cover?");
        assertThatThrownBy(() -> office.approve(request, "Fine")).isInstanceOf(DecidedMeanwhile.class);
        assertThat(eligibility.standing(series, person).unmet())
                .extracting(Finding::situation)
                .containsExactly(Situation.MORE);
        Acting.as(person);
        mine.submit(series, "Safety and grounding");
        Acting.as(fixtures.registrar(), Role.REGISTRAR);
        office.refuse(request, "Two of the twelve hours are shown.");
        assertThatThrownBy(() -> office.approve(request, "Fine")).isInstanceOf(DecidedMeanwhile.class);
        assertThat(office.application(request).history())
                .extracting(ApplicationDetails.Happened::kind)
                .containsExactly(
                        HistoryKind.EVIDENCE_ADDED,
                        HistoryKind.SUBMITTED,
                        HistoryKind.MORE_ASKED,
                        HistoryKind.SUBMITTED,
                        HistoryKind.REFUSED);
        assertThat(office.application(request).history().getLast()).satisfies(entry -> {
            assertThat(entry.words()).isEqualTo("Two of the twelve hours are shown.");
            assertThat(entry.by()).isEqualTo("Robin Test");
        });
        assertThat(eligibility.standing(series, person).state()).isEqualTo(State.REFUSED);
    }

    @Test
    void letsARefusedPersonAskAgainWithSomethingNew() {
        fixtures.priorTraining(series);
        fixtures.refuse(fixtures.submitted(series, person));
        assertThat(eligibility.standing(series, person).mayAsk()).isTrue();
        var again = fixtures.submitted(series, person);
        assertThat(eligibility.standing(series, person).state()).isEqualTo(State.WAITING);
        fixtures.approve(again);
        assertThat(eligibility.standing(series, person).mayPay()).isTrue();
    }

    @Test
    void asksAgainWhenTheStandingOrTheRulesHaveChangedSinceTheApproval() {
        fixtures.priorTraining(series);
        fixtures.approve(fixtures.submitted(series, person));
        profiles.save(person, EligibilityFixtures.profile(Category.STUDENT, "012345"));
        assertThat(eligibility.standing(series, person).mayPay()).isFalse();
        profiles.save(person, EligibilityFixtures.profile(Category.RP_QUALIFYING, "012345"));
        assertThat(eligibility.standing(series, person).mayPay()).isTrue();
        fixtures.priorTraining(series);
        assertThat(eligibility.standing(series, person).unmet())
                .extracting(Finding::situation)
                .containsExactly(Situation.EVIDENCE);
    }

    @Test
    void takesNoRequestThatNobodyCanDecide() {
        Acting.as(person);
        assertThatThrownBy(() -> mine.submit(series, "")).isInstanceOf(NothingToDecide.class);
        fixtures.priorTraining(series);
        assertThatThrownBy(() -> mine.submit(series, "")).isInstanceOf(EvidenceMissing.class);
        fixtures.submitted(series, person);
        assertThatThrownBy(() -> mine.submit(series, "")).isInstanceOf(WithOffice.class);
        assertThatThrownBy(() -> mine.attach(series, "more.pdf", EligibilityFixtures.PDF))
                .isInstanceOf(WithOffice.class);
        fixtures.onlyFor(series, Category.STUDENT);
        var other = fixtures.person(Category.RP);
        Acting.as(other);
        assertThatThrownBy(() -> fixtures.submitted(series, other)).isInstanceOf(RulesNotMet.class);
        var blank = people.learner();
        Acting.as(blank);
        assertThatThrownBy(() -> mine.attach(series, "a.pdf", EligibilityFixtures.PDF))
                .isInstanceOf(ProfileNeeded.class);
    }

    @Test
    void acceptsEquivalentTrainingInPlaceOfAnEarlierSeriesWhereTheRuleSaysSo() {
        var earlier = Acting.as(AccountId.next(), Role.REGISTRAR, catalogue::series);
        fixtures.after(series, earlier, true);
        var standing = eligibility.standing(series, person);
        assertThat(standing.unmet().getFirst().demand().en()).contains("or equivalent training elsewhere");
        fixtures.approve(fixtures.submitted(series, person));
        assertThat(eligibility.standing(series, person).met())
                .extracting(Finding::situation)
                .containsExactly(Situation.RECOGNISED);
    }

    @Test
    void verifiesACategoryByARecordedLookIntoTheRegisterAndNoLongerThanItHolds() {
        fixtures.verified(series);
        assertThat(eligibility.standing(series, person).unmet())
                .extracting(Finding::situation)
                .containsExactly(Situation.VERIFICATION);
        var today = LocalDate.now(clock.withZone(OFFICE));
        fixtures.confirmed(person, today.plusDays(30));
        assertThat(eligibility.verifiedCategory(person)).contains(Category.RP_QUALIFYING);
        assertThat(eligibility.standing(series, person).state()).isEqualTo(State.OPEN);
        profiles.save(person, EligibilityFixtures.profile(Category.RP, "012345"));
        assertThat(eligibility.verifiedCategory(person)).isEmpty();
        profiles.save(person, EligibilityFixtures.profile(Category.RP_QUALIFYING, "012345"));
        clock.advance(Duration.ofDays(31));
        assertThat(eligibility.verifiedCategory(person)).isEmpty();
    }

    @Test
    void doesNotApproveAnUnverifiedCategory() {
        fixtures.verified(series);
        Acting.as(person);
        mine.submit(series, "");
        var request = eligibility.latest(series, person).orElseThrow().id();
        assertThatThrownBy(() -> fixtures.approve(request)).isInstanceOf(CategoryNotVerified.class);
        fixtures.confirmed(person, LocalDate.now(clock.withZone(OFFICE)).plusDays(300));
        fixtures.approve(request);
        Acting.as(fixtures.registrar(), Role.REGISTRAR);
        assertThat(office.application(request).history())
                .extracting(ApplicationDetails.Happened::kind)
                .contains(HistoryKind.CHECK_RECORDED);
    }

    @Test
    void listsRegistersToLookIntoAgainAndRefusesChecksThatSayTooLittle() {
        var today = LocalDate.now(clock.withZone(OFFICE));
        fixtures.confirmed(person, today.plusDays(20));
        Acting.as(fixtures.registrar(), Role.REGISTRAR);
        assertThat(checks.due()).noneMatch(due -> due.check().account().equals(person));
        clock.advance(Duration.ofDays(21));
        assertThat(checks.due())
                .filteredOn(due -> due.check().account().equals(person))
                .singleElement()
                .satisfies(due -> assertThat(due.overdue()).isTrue());
        var later = rules.today().plusDays(9);
        assertThatThrownBy(() -> checks.record(
                        person, new RegisterCheckDraft(Register.CRPO, RegisterOutcome.ENTITLED_WITH_TERMS, " ", later)))
                .isInstanceOf(TermsNeeded.class);
        assertThatThrownBy(() -> checks.record(
                        person, new RegisterCheckDraft(Register.CRPO, RegisterOutcome.ENTITLED, "", rules.today())))
                .isInstanceOf(NextCheckInvalid.class);
        checks.record(
                person,
                new RegisterCheckDraft(
                        Register.CRPO, RegisterOutcome.ENTITLED_WITH_TERMS, "Practises with supervision", later));
        assertThat(checks.of(person)).hasSize(2);
        assertThat(checks.of(person).getFirst()).satisfies(check -> {
            assertThat(check.terms()).isEqualTo("Practises with supervision");
            assertThat(check.checkedBy()).isEqualTo("Robin Test");
            assertThat(check.latest()).isTrue();
        });
    }

    @Test
    void keepsStrangersOut() {
        fixtures.priorTraining(series);
        var request = fixtures.submitted(series, person);
        Acting.as(people.learner());
        assertThatThrownBy(() -> office.application(request)).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> office.approve(request, "Me")).isInstanceOf(AuthorizationDeniedException.class);
        Acting.as(people.facilitator(), Role.FACILITATOR);
        assertThatThrownBy(() -> office.waiting()).isInstanceOf(AuthorizationDeniedException.class);
        Acting.as(fixtures.registrar(), Role.REGISTRAR);
        assertThatThrownBy(() -> office.application(ApplicationId.next())).isInstanceOf(RecordNotFound.class);
    }
}
