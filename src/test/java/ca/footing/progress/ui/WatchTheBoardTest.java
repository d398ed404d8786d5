package ca.footing.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.Role;
import ca.footing.attendance.AttendanceRoutes;
import ca.footing.attendance.Mark;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortId;
import ca.footing.progress.ProgressRoutes;
import ca.footing.progress.Sharing;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import org.junit.jupiter.api.Test;

@FootingTest
class WatchTheBoardTest extends LearningScreens {
    private static final String SECRET = "Only I shall ever read this line.";

    @Test
    void tellsWhoIsStuckOnWhatAndWhatComesNext() {
        attend(new Mark.Absent());
        Acting.as(facilitator, Role.FACILITATOR);
        navigate(ProgressRoutes.board(cohort), BoardView.class);
        assertThat(text())
                .contains(
                        "1 learner. 1 may need you.",
                        "Robin",
                        "Module 1: stuck, 0 of 5",
                        "Module 2: not started, 0 of 5",
                        "Module 1: absent on",
                        "Yours to do");
    }

    @Test
    void namesRowsAndColumnsForScreenReaders() {
        Acting.as(facilitator, Role.FACILITATOR);
        navigate(ProgressRoutes.board(cohort), BoardView.class);
        assertThat(findInView(NativeTableHeaderCell.class).all())
                .extracting(cell -> cell.getElement().getAttribute("scope") + " "
                        + cell.getElement().getAttribute("role"))
                .containsExactly(
                        "col columnheader",
                        "col columnheader",
                        "col columnheader",
                        "col columnheader",
                        "row rowheader");
    }

    @Test
    void leadsToTheRollCallsAndTheReflections() {
        Acting.as(facilitator, Role.FACILITATOR);
        navigate(ProgressRoutes.board(cohort), BoardView.class);
        assertThat(findInView(Anchor.class).all().stream().map(Anchor::getHref))
                .contains(
                        AttendanceRoutes.rollCall(
                                cohortFixtures.sessions(cohort).getFirst()),
                        ProgressRoutes.reflections(cohort, module));
    }

    @Test
    void showsSharedWordsAndNoOthers() {
        reflections.finish(place, module, "I noticed my breath.", Sharing.SHARED);
        Acting.as(facilitator, Role.FACILITATOR);
        navigate(ProgressRoutes.reflections(cohort, module), ReflectionsView.class);
        assertThat(text()).contains("Robin", "I noticed my breath.");
        for (var sharing : List.of(Sharing.DONE_ONLY, Sharing.PRIVATE)) {
            Acting.as(learner);
            reflections.finish(place, module, SECRET, sharing);
            reflections.draft(place, module, SECRET);
            Acting.as(facilitator, Role.FACILITATOR);
            navigate(ProgressRoutes.reflections(cohort, module), ReflectionsView.class);
            assertThat(text()).doesNotContain(SECRET);
            assertThat(text().contains("Robin")).isEqualTo(sharing == Sharing.DONE_ONLY);
            navigate(ProgressRoutes.board(cohort), BoardView.class);
            assertThat(text()).doesNotContain(SECRET);
        }
    }

    @Test
    void saysSoWhenNobodyIsThereOrNothingIsShared() {
        var own = cohortFixtures.cohort(3, facilitator);
        Acting.as(facilitator, Role.FACILITATOR);
        navigate(ProgressRoutes.board(own), BoardView.class);
        assertThat(text()).contains("No learners yet.", "Nobody has a confirmed place in this cohort yet.");
        navigate(ProgressRoutes.reflections(cohort, module), ReflectionsView.class);
        assertThat(text()).contains("Nobody shows a reflection on this module at present.");
    }

    @Test
    void hasNothingForStrangers() {
        Acting.as(accounts.facilitator(), Role.FACILITATOR);
        var paths = List.of(
                ProgressRoutes.board(cohort),
                ProgressRoutes.board(CohortId.next()),
                ProgressRoutes.reflections(cohort, module),
                ProgressRoutes.reflections(cohort, ModuleId.next()),
                "cohorts/x/progress");
        assertThat(paths).allSatisfy(path -> assertThat(viewAt(path)).isEqualTo(NOT_FOUND));
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        assertThat(viewAt(ProgressRoutes.reflections(cohort, module))).isEqualTo(NOT_FOUND);
    }
}
