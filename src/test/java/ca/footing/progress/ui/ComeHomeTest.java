package ca.footing.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.attendance.Mark;
import ca.footing.progress.ProgressRoutes;
import ca.footing.progress.RequirementKind;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class ComeHomeTest extends LearningScreens {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void greetsAndTellsOfTheNextSession() {
        navigate(HomeView.class);
        assertThat(text()).contains("Hello, Robin", "Next session: Evening", "The link to join appears here on");
        assertThat(links())
                .doesNotContain("https://meet.example.org/room")
                .contains(ProgressRoutes.module(place, module));
        clock.advance(untilStart().minusHours(20));
        navigate(HomeView.class);
        assertThat(links()).contains("https://meet.example.org/room");
        assertThat(findInView(Anchor.class)
                        .withText("Join the session")
                        .single()
                        .getElement()
                        .getAttribute("rel"))
                .isEqualTo("noopener noreferrer");
    }

    @Test
    void namesWhatCanBeDoneNowWithTheWayToIt() {
        clock.advance(untilStart().minusDays(2));
        navigate(HomeView.class);
        assertThat(findInView(ListItem.class).withClassName("requirement").all())
                .hasSize(4);
        assertThat(text()).contains("Module 1, Safety.", "Yours to do, by");
        assertThat(links()).contains(ProgressRoutes.module(place, module, RequirementKind.QUIZ));
    }

    @Test
    void showsEachModuleWithItsState() {
        attend(new Mark.WholeSession());
        navigate(HomeView.class);
        assertThat(cards()).hasSize(2);
        assertThat(cards().getFirst()).contains("1. Safety", "In progress: 1 of 5", "Missing: read it");
        assertThat(cards().getLast()).contains("2. Grounding", "Not started: 0 of 5", "Missing: the session is on");
    }

    @Test
    void saysWhichDayIsTheLastThatCounts() {
        navigate(HomeView.class);
        assertThat(text()).doesNotContain("Time to complete");
        jdbc.sql("""
                insert into completion_kept_window (cohort_id, months) values (:cohort, 2)
                on duplicate key update months = 2
                """).param("cohort", Ids.bytes(cohort.id())).update();
        var last = clock.instant()
                .plus(untilStart())
                .atZone(ZoneId.of("America/Toronto"))
                .toLocalDate()
                .plusMonths(2);
        navigate(HomeView.class);
        assertThat(text())
                .contains(
                        "Time to complete: " + Formats.date(last, Languages.ENGLISH) + " is the last day that counts");
        clock.advance(untilStart().plusDays(70));
        navigate(HomeView.class);
        assertThat(text()).contains("Your time to complete ended on " + Formats.date(last, Languages.ENGLISH));
    }

    @Test
    void leadsBackIntoARegistrationThatIsUnderWay() {
        var pending = registrations.pending(cohortFixtures.cohort(3), learner);
        navigate(HomeView.class);
        assertThat(text()).contains("Registration under way", "Your seat is held until");
        assertThat(links()).contains(RegistrationRoutes.registration(pending));
    }

    @Test
    void leadsToTheCatalogueWhenThereIsNothingYet() {
        Acting.as(accounts.learner());
        navigate(HomeView.class);
        assertThat(text()).contains("Nothing is waiting for you");
        assertThat(links()).containsExactly("/en/series");
    }

    private List<String> links() {
        return findInView(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> cards() {
        return findInView(ListItem.class).withClassName("module-card").all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }
}
