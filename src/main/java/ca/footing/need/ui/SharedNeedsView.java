package ca.footing.need.ui;

import ca.footing.account.Roles;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortRoutes;
import ca.footing.need.NeedRoutes;
import ca.footing.need.SharedNeed;
import ca.footing.need.SharedNeeds;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What people of a cohort share with its facilitators, in their own words; opening it is noted for them. */
@Route(NeedRoutes.SHARED)
@RolesAllowed({Roles.FACILITATOR, Roles.REGISTRAR, Roles.OWNER})
class SharedNeedsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient SharedNeeds needs;
    private final Div crumbs = new Div();
    private final Paragraph eyebrow = new Paragraph();
    private final Div content = new Div();

    SharedNeedsView(SharedNeeds needs) {
        this.needs = needs;
        eyebrow.addClassName("eyebrow");
        addClassNames("shared-needs-view", "page");
        add(
                crumbs,
                Page.of(
                        "page-head",
                        eyebrow,
                        new H1(getPageTitle()),
                        new Paragraph(getTranslation("need.shared.lede"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cohort = RouteIds.of(event, "cohortId", CohortId::new);
        eyebrow.setText(needs.cohort(cohort).name().in(getLocale()));
        crumbs.removeAll();
        crumbs.add(Page.breadcrumbs(new Anchor(CohortRoutes.roster(cohort), getTranslation("need.shared.roster"))));
        content.removeAll();
        var shared = needs.of(cohort);
        content.add(
                shared.isEmpty()
                        ? Page.empty(getTranslation("need.shared.emptyTitle"), getTranslation("need.shared.emptyText"))
                        : cards(shared));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("need.shared.title");
    }

    private UnorderedList cards(java.util.List<SharedNeed> shared) {
        var list = new UnorderedList();
        list.addClassName("card-grid");
        shared.forEach(need -> {
            var words = new Paragraph(need.words());
            words.addClassName("own-words");
            var card = new ListItem(new H2(need.person().preferredName()), words);
            card.addClassNames("panel", "stack", "tight");
            list.add(card);
        });
        return list;
    }
}
