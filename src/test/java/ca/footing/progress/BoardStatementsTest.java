package ca.footing.progress;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.CohortId;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The board of a large cohort, counted where every statement arrives: at the database. */
@FootingTest
class BoardStatementsTest {
    private static final int PEOPLE = 200;
    private static final int MODULES = 12;
    private static final int MOST = 10;

    @Autowired
    private Progress progress;

    @Autowired
    private BoardFixtures boards;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private AccountId facilitator;

    @BeforeEach
    void aFacilitator() {
        facilitator = accounts.facilitator();
    }

    @AfterEach
    void nobody() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void opensWithAtMostTenStatementsForTwoHundredLearnersInTwelveModules() {
        var small = boards.cohort(2, facilitator);
        var large = boards.cohort(PEOPLE, facilitator);
        Acting.as(facilitator, Role.FACILITATOR);
        var board = progress.board(large);
        assertThat(board.rows()).hasSize(PEOPLE);
        assertThat(board.columns()).hasSize(MODULES);
        assertThat(board.rows().getFirst().cells()).extracting(Board.Cell::met).anyMatch(met -> met > 2);
        assertThat(selects(large)).isEqualTo(selects(small)).isLessThanOrEqualTo(MOST);
    }

    @Test
    void opensWithAsFewWhenPeopleMakeUpMinutesElsewhereAndPracticeIsAsked() {
        var small = worst(30);
        var large = worst(PEOPLE);
        Acting.as(facilitator, Role.FACILITATOR);
        var board = progress.board(large);
        assertThat(board.rows()).hasSize(PEOPLE);
        assertThat(board.rows())
                .extracting(row -> Objects.requireNonNull(row.next()).sentence().key())
                .as("everybody can still make it up")
                .containsOnly("progress.board.outcome.PARTLY_PRESENT");
        assertThat(board.rows().getFirst().cells().get(1).total())
                .as("practice alone")
                .isOne();
        assertThat(selects(large)).isEqualTo(selects(small)).isLessThanOrEqualTo(MOST);
    }

    private CohortId worst(int people) {
        clock.reset();
        return boards.worst(people, facilitator);
    }

    private int selects(CohortId cohort) {
        return transaction.execute(_ -> {
            var before = counted();
            progress.board(cohort);
            return counted() - before;
        });
    }

    /** Those of this connection so far; asking is none. */
    private int counted() {
        return jdbc.sql("show session status like 'Com_select'")
                .query((row, _) -> row.getInt("Value"))
                .single();
    }
}
