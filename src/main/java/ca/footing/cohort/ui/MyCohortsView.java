package ca.footing.cohort.ui;

import ca.footing.account.Roles;
import ca.footing.cohort.CohortRoutes;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.MyCohort;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Portions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The cohorts that a person facilitates, and the ways into each. */
@Route(CohortRoutes.MINE)
@Menu(title = "cohort.mine.menu", order = 30)
@RolesAllowed({Roles.FACILITATOR, Roles.REGISTRAR, Roles.OWNER})
class MyCohortsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Cohorts cohorts;
    private final Div lists = Page.of("stack wide");

    MyCohortsView(Cohorts cohorts) {
        this.cohorts = cohorts;
        addClassNames("page", "my-cohorts-view");
        add(Page.of(
                "page-head",
                new H1(getTranslation("cohort.mine.title")),
                new Paragraph(getTranslation("cohort.mine.lede"))));
        add(lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(cohorts.teaching());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohort.mine.title");
    }

    private void show(List<MyCohort> mine) {
        lists.removeAll();
        section(
                "cohort.mine.current",
                mine.stream().filter(one -> one.next() != null).toList());
        section(
                "cohort.mine.finished",
                mine.stream().filter(one -> one.next() == null).toList().reversed());
        if (mine.isEmpty()) {
            lists.add(Page.empty(getTranslation("cohort.mine.empty.title"), getTranslation("cohort.mine.empty.text")));
        }
    }

    private void section(String title, List<MyCohort> shown) {
        if (shown.isEmpty()) {
            return;
        }
        lists.add(Page.of("stack", new H2(getTranslation(title)), new Portions<>(shown, MyCohortsView::cards)));
    }

    private static UnorderedList cards(List<MyCohort> shown) {
        var cards = new UnorderedList();
        cards.addClassName("card-grid");
        shown.forEach(cohort -> cards.add(new MyCohortCard(cohort)));
        return cards;
    }
}
