package ca.footing.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.attendance.Mark;
import ca.footing.certificate.CertificateFixtures.Seat;
import ca.footing.certificate.CertificateStanding.Stage;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.credential.Design;
import ca.footing.credential.Designs;
import ca.footing.shared.Digests;
import ca.footing.shared.Ids;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class CertificateIssueTest {
    @Autowired
    private CertificateFixtures fixtures;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateDesk desk;

    @Autowired
    private CertificateOffice office;

    @Autowired
    private CertificateCheck check;

    @Autowired
    private CertificateNumbers numbers;

    @Autowired
    private Designs designs;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Profiles profiles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void aCohortThatLacksSomethingKeepsNobodyElsesCertificateBack() {
        var broken = fixtures.cohort(1, 3);
        var whole = fixtures.cohort(1, 3);
        var first = fixtures.seat(broken);
        var second = fixtures.seat(whole);
        clock.advance(Duration.ofDays(2));
        fixtures.attendAll(broken, first);
        fixtures.attendAll(whole, second);
        fixtures.evaluate(first);
        fixtures.evaluate(second);
        fixtures.look(broken);
        fixtures.look(whole);
        clock.advance(Duration.ofDays(4));
        var facilitators = jdbc.sql("select * from cohort_facilitator where cohort_id = :cohort")
                .param("cohort", ca.footing.shared.Ids.bytes(broken.id()))
                .query()
                .listOfRows();
        jdbc.sql("delete from cohort_facilitator where cohort_id = :cohort")
                .param("cohort", ca.footing.shared.Ids.bytes(broken.id()))
                .update();
        fixtures.issueRipe();

        assertThat(standing(second).stage()).isEqualTo(Stage.ISSUED);
        assertThat(standing(first).stage()).isNotEqualTo(Stage.ISSUED);

        facilitators.forEach(row -> jdbc.sql("""
                        insert into cohort_facilitator (cohort_id, position, facilitator_id)
                        values (:cohort_id, :position, :facilitator_id)
                        """).params(row).update());
        fixtures.issueRipe();
        assertThat(standing(first).stage()).isEqualTo(Stage.ISSUED);
    }

    @Test
    void isIssuedByItselfWhenAllIsMetAndTheWindowIsOver() {
        var cohort = fixtures.cohort(1, 3);
        var seat = fixtures.seat(cohort);
        assertThat(standing(seat).open())
                .contains(
                        CertificateCondition.SESSIONS_AHEAD,
                        CertificateCondition.MODULES_OPEN,
                        CertificateCondition.EVALUATION);
        clock.advance(Duration.ofDays(2));
        fixtures.attendAll(cohort, seat);
        assertThat(standing(seat).open()).containsExactly(CertificateCondition.EVALUATION);
        fixtures.look(cohort);
        assertThat(standing(seat).stage()).isEqualTo(Stage.OPEN);
        fixtures.evaluate(seat);
        fixtures.look(cohort);
        assertThat(standing(seat).stage()).isEqualTo(Stage.WAITING);
        assertThat(standing(seat).issueAt())
                .isAfter(clock.instant().plus(Duration.ofDays(2)))
                .isBefore(clock.instant().plus(Duration.ofDays(3)));
        fixtures.issueRipe();
        assertThat(certificates.of(seat.place())).isEmpty();
        clock.advance(Duration.ofDays(3));
        fixtures.issueRipe();
        fixtures.issueRipe();
        var issued = certificates.of(seat.place());
        assertThat(issued).hasSize(1);
        assertThat(standing(seat).stage()).isEqualTo(Stage.ISSUED);
        var data = issued.getFirst().data();
        assertThat(data.holder().legalName()).isEqualTo("Daniel Robin Test");
        assertThat(data.holder().registration()).isEqualTo("CRPO 012345");
        assertThat(data.provider().address()).contains("1 Test Street");
        assertThat(data.minutes()).isEqualTo(new CertificateData.Minutes(100, 50));
        assertThat(data.modules().getFirst().objectives()).hasSize(2);
        assertThat(data.noBody().en()).isEqualTo("No body has pre-approved this activity.");
        assertThat(data.signature().name()).isEqualTo("Robin Delorme");
        assertThat(data.serial()).matches("FTG-\\d{4}-\\d{6}");
        assertThat(data.verifyUrl()).endsWith("/en/verify/" + issued.getFirst().code());
    }

    @Test
    void goesBackToOpenWhenSomethingIsNoLongerMet() {
        var cohort = fixtures.cohort(1, 3);
        var seat = met(cohort);
        fixtures.look(cohort);
        fixtures.mark(cohort, 0, seat, new Mark.Partial(LocalTime.of(9, 40), LocalTime.of(12, 0)));
        fixtures.look(cohort);
        assertThat(standing(seat).stage()).isEqualTo(Stage.OPEN);
        clock.advance(Duration.ofDays(9));
        fixtures.issueRipe();
        assertThat(certificates.of(seat.place())).isEmpty();
    }

    @Test
    void aFacilitatorStopsItAndSomebodyElseTakesTheSecondLook() {
        var cohort = fixtures.cohort(1, 3);
        var seat = met(cohort);
        fixtures.look(cohort);
        var facilitator = fixtures.facilitatorOf(cohort);
        Acting.as(people.facilitator(), Role.FACILITATOR);
        assertThatThrownBy(() -> desk.stop(seat.place(), "Not mine")).isInstanceOf(RecordNotFound.class);
        Acting.as(facilitator, Role.FACILITATOR, Role.REGISTRAR);
        assertThatThrownBy(() -> desk.release(seat.place(), "Early")).isInstanceOf(NothingToLookAt.class);
        assertThatThrownBy(() -> desk.stop(seat.place(), " ")).isInstanceOf(CertificateReasonNeeded.class);
        desk.stop(seat.place(), "Signed in for somebody else?");
        assertThatThrownBy(() -> desk.stop(seat.place(), "Again")).isInstanceOf(NothingToStop.class);
        assertThatThrownBy(() -> desk.release(seat.place(), "Fine")).isInstanceOf(SecondLookBySamePerson.class);
        clock.advance(Duration.ofDays(9));
        fixtures.look(cohort);
        fixtures.issueRipe();
        assertThat(standing(seat).stage()).isEqualTo(Stage.STOPPED);
        Acting.as(people.registrar(), Role.REGISTRAR);
        desk.refuse(seat.place(), "The room's list says otherwise");
        assertThat(standing(seat).stage()).isEqualTo(Stage.REFUSED);
        Acting.as(people.registrar(), Role.REGISTRAR);
        desk.release(seat.place(), "The list was of another day");
        fixtures.issueRipe();
        assertThat(standing(seat).stage()).isEqualTo(Stage.ISSUED);
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(desk.acts(seat.place()))
                .extracting(CertificateActRow::act)
                .containsExactlyInAnyOrder(
                        CertificateAct.ISSUED, CertificateAct.RELEASED, CertificateAct.REFUSED, CertificateAct.STOPPED);
    }

    @Test
    void ofAStopAndAnIssueAtOnceExactlyOneWins() throws Exception {
        var cohort = fixtures.cohort(1, 6);
        var seats = new ArrayList<Seat>();
        for (var i = 0; i < 4; i++) {
            seats.add(fixtures.seat(cohort));
        }
        clock.advance(Duration.ofDays(2));
        seats.forEach(seat -> {
            fixtures.attendAll(cohort, seat);
            fixtures.evaluate(seat);
        });
        fixtures.look(cohort);
        clock.advance(Duration.ofDays(4));
        var facilitator = fixtures.facilitatorOf(cohort);
        var start = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var issue = pool.submit(() -> {
                start.await();
                fixtures.issueRipe();
                return true;
            });
            var stopped = pool.submit(() -> {
                start.await();
                var count = 0;
                for (var seat : seats.reversed()) {
                    Acting.as(facilitator, Role.FACILITATOR);
                    try {
                        desk.stop(seat.place(), "Wait");
                        count++;
                    } catch (NothingToStop _) {
                        // it was issued first
                    }
                }
                return count;
            });
            issue.get();
            var issued = seats.stream()
                    .filter(seat -> !certificates.of(seat.place()).isEmpty())
                    .count();
            assertThat(issued + stopped.get()).isEqualTo(4);
        }
    }

    @Test
    void numbersHaveNoGapHoweverManyAreWrittenAndGivenUpAtOnce() throws Exception {
        var day = java.time.LocalDate.of(1800 + (int) (System.nanoTime() % 150), 3, 1);
        transaction.executeWithoutResult(_ -> numbers.next(PaperKind.CERTIFICATE, day));
        var already = last(day);
        var work = new ArrayList<Callable<String>>();
        for (var i = 0; i < 60; i++) {
            var givenUp = i % 3 == 0;
            work.add(() -> transaction.execute(status -> {
                var number = numbers.next(PaperKind.CERTIFICATE, day);
                if (givenUp) {
                    status.setRollbackOnly();
                }
                return givenUp ? "" : number;
            }));
        }
        var kept = new HashSet<String>();
        try (var pool = Executors.newFixedThreadPool(12)) {
            for (var done : pool.invokeAll(work)) {
                if (!done.get().isEmpty()) {
                    kept.add(done.get());
                }
            }
        }
        var expected = new HashSet<String>();
        for (var i = 1; i <= 40; i++) {
            expected.add("FTG-%d-%06d".formatted(day.getYear(), already + i));
        }
        assertThat(kept).isEqualTo(expected);
    }

    @Test
    void whatChangesAfterwardsChangesNoIssuedByte() {
        var cohort = fixtures.cohort(1, 3);
        var seat = issued(cohort);
        var before = certificates.current(seat.place()).orElseThrow();
        var pdf = certificates.storedPdf(before.id());
        var html = Acting.as(seat.person(), Role.LEARNER, () -> certificates.html(before.id()));
        rename(seat, "Somebody Else Entirely");
        fixtures.mark(cohort, 0, seat, new Mark.Absent());
        jdbc.sql("update facilitator set name = 'Another Name' where account_id = :id")
                .param("id", Ids.bytes(fixtures.facilitatorOf(cohort).id()))
                .update();
        jdbc.sql("update cohort_price set price_minor = price_minor + 5000 where cohort_id = :id")
                .param("id", Ids.bytes(cohort.id()))
                .update();
        redesign(cohort);
        fixtures.look(cohort);
        var after = certificates.current(seat.place()).orElseThrow();
        assertThat(after).isEqualTo(before);
        assertThat(certificates.storedPdf(before.id())).isEqualTo(pdf);
        assertThat(check.byFile(certificates.storedPdf(before.id()))
                        .orElseThrow()
                        .state())
                .isEqualTo(CertificateState.VALID);
        for (var at : new int[] {0, pdf.length / 2, pdf.length - 1}) {
            var changed = pdf.clone();
            changed[at] ^= 1;
            assertThat(check.byFile(changed)).isEmpty();
        }
        assertThat(Acting.as(seat.person(), Role.LEARNER, () -> certificates.html(before.id())))
                .isEqualTo(html);
        jdbc.sql("update facilitator set name = 'Robin Delorme' where account_id = :id")
                .param("id", Ids.bytes(fixtures.facilitatorOf(cohort).id()))
                .update();
    }

    @Test
    void aNewNameSupersedesAndTheOldPaperSaysNothingOfEither() {
        var seat = issued(fixtures.cohort(1, 3));
        var first = certificates.current(seat.place()).orElseThrow();
        var registrar = people.registrar();
        Acting.as(registrar, Role.REGISTRAR);
        assertThatThrownBy(() -> office.rename(first.id(), NameEvidence.GOVERNMENT_ID, "Asked by mail"))
                .isInstanceOf(NameUnchanged.class);
        rename(seat, "Dana Test");
        Acting.as(registrar, Role.REGISTRAR);
        var next = office.rename(first.id(), NameEvidence.NAME_CERTIFICATE, "Asked by mail");
        assertThatThrownBy(() -> office.rename(first.id(), NameEvidence.NAME_CERTIFICATE, "Again"))
                .isInstanceOf(CertificateNotCurrent.class);
        var renamed = certificates.certificate(next);
        assertThat(renamed.data().holder().legalName()).isEqualTo("Dana Test");
        assertThat(renamed.data().edition()).isEqualTo(Edition.CORRECTED);
        assertThat(renamed.data().replaces()).isEqualTo(first.data().serial());
        assertThat(renamed.data().minutes()).isEqualTo(first.data().minutes());
        Acting.asNobody();
        var old = check.byCode(first.code()).orElseThrow();
        assertThat(old.state()).isEqualTo(CertificateState.SUPERSEDED);
        assertThat(old.name()).isEmpty();
        assertThat(check.byCode(renamed.code()).orElseThrow().name()).isEqualTo("Dana Test");
    }

    @Test
    void aDuplicateSaysSoAndEndsWithItsOriginal() {
        var seat = issued(fixtures.cohort(1, 3));
        var first = certificates.current(seat.place()).orElseThrow();
        Acting.as(people.registrar(), Role.REGISTRAR);
        var copy = certificates.certificate(office.duplicate(first.id(), "The paper was lost"));
        assertThat(copy.data().edition()).isEqualTo(Edition.DUPLICATE);
        assertThat(copy.data().replaces()).isEqualTo(first.data().serial());
        assertThat(copy.data().serial()).isNotEqualTo(first.data().serial());
        assertThat(check.byCode(first.code()).orElseThrow().state()).isEqualTo(CertificateState.VALID);
        assertThat(check.byCode(copy.code()).orElseThrow().duplicate()).isTrue();
        assertThatThrownBy(() -> office.duplicate(copy.id(), "Of a copy")).isInstanceOf(CertificateNotCurrent.class);
        office.revoke(first.id(), "Attendance was recorded for another person");
        assertThat(check.byCode(first.code()).orElseThrow().state()).isEqualTo(CertificateState.REVOKED);
        assertThat(check.byCode(copy.code()).orElseThrow().state()).isEqualTo(CertificateState.REVOKED);
        assertThat(standing(seat).stage()).isEqualTo(Stage.REVOKED);
        assertThat(certificates.storedPdf(first.id())).isNotEmpty();
    }

    @Test
    void aCorrectionIsWrittenFromTheRecordsAndOfTwoAtOnceOneIs() throws Exception {
        var cohort = fixtures.cohort(1, 3);
        var seat = issued(cohort);
        var first = certificates.current(seat.place()).orElseThrow();
        fixtures.mark(cohort, 0, seat, new Mark.Partial(LocalTime.of(9, 30), LocalTime.of(12, 0)));
        var registrar = people.registrar();
        var work = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 4; i++) {
            work.add(() -> {
                Acting.as(registrar, Role.REGISTRAR);
                try {
                    office.correct(first.id(), "The arrival was at half past nine");
                    return true;
                } catch (CertificateNotCurrent _) {
                    return false;
                }
            });
        }
        var won = 0;
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var done : pool.invokeAll(work)) {
                won += done.get() ? 1 : 0;
            }
        }
        assertThat(won).isEqualTo(1);
        var now = certificates.current(seat.place()).orElseThrow();
        assertThat(now.data().minutes().total()).isEqualTo(120);
        assertThat(certificates.of(seat.place())).hasSize(2);
    }

    @Test
    void aStoredFileThatIsNotAsItWasIssuedIsNotHandedOut() {
        var seat = issued(fixtures.cohort(1, 3));
        var id = certificates.current(seat.place()).orElseThrow().id();
        var pdf = certificates.storedPdf(id);
        assertThat(check.byFile(pdf)).isPresent();
        var changed = pdf.clone();
        changed[changed.length / 2] ^= 1;
        assertThat(check.byFile(changed)).isEmpty();
        jdbc.sql("update certificate_file set pdf = :pdf where certificate_id = :id")
                .param("pdf", changed)
                .param("id", Ids.bytes(id.id()))
                .update();
        assertThatThrownBy(() -> certificates.storedPdf(id)).isInstanceOf(IllegalStateException.class);
        assertThat(Digests.sha256(changed)).isNotEqualTo(Digests.sha256(pdf));
    }

    @Test
    void filesAreReadByTheirHolderTheFacilitatorAndTheOfficeAlone() {
        var cohort = fixtures.cohort(1, 3);
        var seat = issued(cohort);
        var id = certificates.current(seat.place()).orElseThrow().id();
        Acting.as(people.learner());
        assertThatThrownBy(() -> certificates.pdf(id)).isInstanceOf(RecordNotFound.class);
        Acting.as(people.facilitator(), Role.FACILITATOR);
        assertThatThrownBy(() -> certificates.pdf(id)).isInstanceOf(RecordNotFound.class);
        Acting.as(fixtures.facilitatorOf(cohort), Role.FACILITATOR);
        assertThat(certificates.pdf(id)).isNotEmpty();
        Acting.as(seat.person());
        assertThat(certificates.fileName(id, "pdf")).matches("certificate-FTG-\\d{4}-\\d{6}\\.pdf");
    }

    private Seat met(CohortId cohort) {
        var seat = fixtures.seat(cohort);
        clock.advance(Duration.ofDays(2));
        fixtures.attendAll(cohort, seat);
        fixtures.evaluate(seat);
        return seat;
    }

    private Seat issued(CohortId cohort) {
        var seat = met(cohort);
        fixtures.look(cohort);
        clock.advance(Duration.ofDays(4));
        fixtures.issueRipe();
        return seat;
    }

    private CertificateStanding standing(Seat seat) {
        return Acting.as(seat.person(), Role.LEARNER, () -> certificates.mine(seat.place()));
    }

    /** Certificates of that series look different from now on. */
    private void redesign(CohortId cohort) {
        var series = cohorts.details(cohort).summary().series();
        Acting.as(people.registrar(), Role.REGISTRAR);
        var old = designs.of(series).design();
        designs.save(
                series,
                new Design(
                        new LocalizedText("Another heading", "Un autre titre"),
                        old.wording(),
                        old.closing(),
                        old.blocks(),
                        old.order().reversed(),
                        "#33566f",
                        null,
                        null),
                0);
        Acting.asNobody();
    }

    private void rename(Seat seat, String name) {
        var old = profiles.of(seat.person()).orElseThrow();
        profiles.save(
                seat.person(),
                new Profile(
                        name,
                        old.preferredName(),
                        old.pronouns(),
                        old.province(),
                        old.college(),
                        old.registrationNumber(),
                        old.category()));
    }

    private long last(java.time.LocalDate day) {
        return jdbc.sql("select last from certificate_number where series = :series")
                .param("series", "FTG-" + day.getYear() + "-{number}")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
