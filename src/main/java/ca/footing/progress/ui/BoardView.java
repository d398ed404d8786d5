package ca.footing.progress.ui;

import ca.footing.account.Roles;
import ca.footing.cohort.CohortId;
import ca.footing.progress.Board;
import ca.footing.progress.Progress;
import ca.footing.progress.ProgressRoutes;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Learner by module: who is stuck on what, and what comes next. */
@Route(ProgressRoutes.BOARD)
@RolesAllowed({Roles.FACILITATOR, Roles.REGISTRAR, Roles.OWNER})
class BoardView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Progress progress;

    BoardView(Progress progress) {
        this.progress = progress;
        addClassNames("page", "board-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cohort = RouteIds.of(event, "cohortId", CohortId::new);
        removeAll();
        show(progress.board(cohort));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.board.title");
    }

    private void show(Board board) {
        var cohort = new Paragraph(board.name().in(getLocale()));
        cohort.addClassName("eyebrow");
        var lede =
                Page.lede(getTranslation("progress.board.summary", board.rows().size(), board.stuck()));
        var roster = new Anchor(RegistrationRoutes.roster(board.cohort()), getTranslation("progress.board.roster"));
        roster.addClassName("button-link");
        var actions = new Div(roster);
        actions.addClassName("actions");
        var head = new Div(cohort, new H1(getTranslation("progress.board.title")), lede, actions);
        head.addClassName("page-head");
        add(head, new BoardLegend(), new BoardTable(board));
        add(new HeadedSection(getTranslation("progress.board.sessions"), new SessionList(board.sessions())));
        add(new HeadedSection(getTranslation("progress.board.reflections"), reflections(board)));
    }

    private UnorderedList reflections(Board board) {
        var list = new UnorderedList();
        board.columns()
                .forEach(column -> list.add(new ListItem(new Anchor(
                        ProgressRoutes.reflections(board.cohort(), column.module()),
                        getTranslation(
                                "progress.home.module",
                                column.position(),
                                column.title().in(getLocale()))))));
        return list;
    }
}
