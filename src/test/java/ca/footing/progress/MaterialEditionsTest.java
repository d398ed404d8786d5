package ca.footing.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ChangeUnsaid;
import ca.footing.catalogue.Correction;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.Material;
import ca.footing.catalogue.MaterialDraft;
import ca.footing.catalogue.MaterialKind;
import ca.footing.catalogue.MaterialTerms;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.Opens;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class MaterialEditionsTest {
    @Autowired
    private Progress progress;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private AccountId learner;
    private CohortId cohort;
    private RegistrationId place;
    private ModuleId module;
    private Material notes;

    @BeforeEach
    void aLearnerInACohort() {
        cohort = cohortFixtures.cohort(9, accounts.facilitator());
        learner = accounts.learner();
        place = registrations.confirmed(cohort, learner);
        var first = catalogue
                .details(cohorts.details(cohort).summary().series())
                .modules()
                .getFirst();
        module = first.summary().id();
        notes = first.materials().stream()
                .filter(Material::required)
                .findFirst()
                .orElseThrow();
        Acting.as(learner);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void tellsThoseWhoHaveItWhatChangedAndLeavesTheirWordStanding() {
        progress.acknowledge(place, notes.id());
        correct(false);
        assertThat(mails()).hasSize(1);
        assertThat(mails().getFirst()).contains("A number was wrong.", "still stands");
        var shown = shown();
        assertThat(shown.hasNews()).isTrue();
        assertThat(shown.material().edition().number()).isEqualTo(2);
        assertThat(isRead()).isTrue();
        progress.acknowledge(place, notes.id());
        assertThat(shown().hasNews()).isFalse();
    }

    @Test
    void keepsWhatEarlierEditionsSaidAndWhichTheyConfirmed() {
        progress.acknowledge(place, notes.id());
        correct(false);
        clock.advance(Duration.ofDays(1));
        correct(false);
        progress.acknowledge(place, notes.id());
        var shown = shown();
        assertThat(shown.confirmed()).containsOnlyKeys(1, 3);
        assertThat(shown.earlier())
                .extracting(
                        one -> one.edition().number(),
                        one -> one.body().en(),
                        one -> one.edition().change().en())
                .containsExactly(tuple(2, "Read this, corrected.", "A number was wrong."), tuple(1, "Read this.", ""));
        assertThat(shown.earlier().getFirst().edition().changedAt())
                .isEqualTo(shown.earlier().getLast().until());
        revise(new MaterialTerms(Opens.AFTER_SESSION, 2, null, LocalizedText.EMPTY));
        assertThat(shown().earlier()).hasSize(2).allMatch(one -> one.body().isEmpty());
    }

    @Test
    void asksNobodyAgainWhoCouldNotReadItAnyMore() {
        var terms = new MaterialTerms(Opens.AT_ONCE, 0, 10, LocalizedText.EMPTY);
        revise(terms);
        progress.acknowledge(place, notes.id());
        clock.advance(Duration.between(
                clock.instant(), cohorts.details(cohort).summary().endsAt().plus(Duration.ofDays(12))));
        correct(true, terms);
        assertThat(isRead()).isTrue();
        assertThat(mails()).isEmpty();
    }

    @Test
    void saysThatItIsTooLateOnceARequiredMaterialIsClosedUnread() {
        revise(new MaterialTerms(Opens.AT_ONCE, 0, 10, LocalizedText.EMPTY));
        assertThat(progress.module(place, module).assessment().isPossible()).isTrue();
        clock.advance(Duration.between(
                clock.instant(), cohorts.details(cohort).summary().endsAt().plus(Duration.ofDays(12))));
        assertThat(progress.module(place, module).assessment().blocking())
                .extracting(Finding::outcome)
                .contains(Outcome.UNREAD_OVER);
    }

    @Test
    void asksAnewWhenTheRegistrarSaysSo() {
        progress.acknowledge(place, notes.id());
        correct(true);
        assertThat(mails().getFirst()).contains("read it again");
        assertThat(isRead()).isFalse();
        assertThat(shown().readEdition()).isEqualTo(1);
        progress.acknowledge(place, notes.id());
        assertThat(isRead()).isTrue();
    }

    @Test
    void refusesACorrectionThatDoesNotSayWhatChanged() {
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        var unsaid = new Correction(new LocalizedText("Only English", ""), false);
        assertThatThrownBy(() -> curriculum.correctMaterial(notes.id(), draft(MaterialTerms.OPEN), unsaid))
                .isInstanceOf(ChangeUnsaid.class);
        assertThat(mails()).isEmpty();
    }

    @Test
    void opensAndClosesRelativeToTheCohort() {
        revise(new MaterialTerms(Opens.BEFORE_SESSION, 2, 10, LocalizedText.EMPTY));
        var starts = cohorts.sessions(cohort).getFirst().time().startsAt();
        assertThat(shown().open()).isFalse();
        assertThat(shown().material().body().isEmpty()).isTrue();
        assertThatThrownBy(() -> progress.acknowledge(place, notes.id())).isInstanceOf(MaterialNotOpen.class);
        correct(false, new MaterialTerms(Opens.BEFORE_SESSION, 2, 10, LocalizedText.EMPTY));
        assertThat(mails()).isEmpty();
        clock.advance(Duration.between(clock.instant(), starts.minus(Duration.ofDays(1))));
        assertThat(shown().open()).isTrue();
        progress.acknowledge(place, notes.id());
        clock.advance(Duration.between(
                clock.instant(), cohorts.details(cohort).summary().endsAt().plus(Duration.ofDays(12))));
        assertThat(shown().open()).isFalse();
        assertThat(shown().over()).isTrue();
        assertThat(isRead()).isTrue();
    }

    private void correct(boolean anew) {
        correct(anew, MaterialTerms.OPEN);
    }

    private void correct(boolean anew, MaterialTerms terms) {
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        var said = new Correction(new LocalizedText("A number was wrong.", "Un chiffre était erroné."), anew);
        curriculum.correctMaterial(notes.id(), draft(terms), said);
        Acting.as(learner);
    }

    private void revise(MaterialTerms terms) {
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        curriculum.reviseMaterial(notes.id(), draft(terms));
        Acting.as(learner);
    }

    private static MaterialDraft draft(MaterialTerms terms) {
        var title = new LocalizedText("Notes", "Notes (fr)");
        var body = new LocalizedText("Read this, corrected.", "Lisez ceci, corrigé.");
        return new MaterialDraft(MaterialKind.TEXT, title, null, body, true, Map.of(), terms);
    }

    private MaterialOnPage shown() {
        return progress.module(place, module).materials().stream()
                .filter(one -> one.material().id().equals(notes.id()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isRead() {
        return progress.module(place, module).acknowledged().containsKey(notes.id());
    }

    private List<String> mails() {
        return jdbc.sql("select text_body from mail where kind = 'HANDOUT_CORRECTED' and account_id = ?")
                .param(Ids.bytes(learner.id()))
                .query(String.class)
                .list();
    }
}
