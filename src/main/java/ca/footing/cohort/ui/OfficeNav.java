package ca.footing.cohort.ui;

import ca.footing.cohort.CohortRoutes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** The two lists of the office on cohorts: cohorts and facilitators' profiles. */
class OfficeNav extends Composite<Nav> {
    OfficeNav(String present) {
        var list = new UnorderedList(
                entry(CohortRoutes.OFFICE_LIST, getTranslation("cohort.office.title"), present),
                entry(CohortRoutes.FACILITATORS, getTranslation("cohort.facilitators.title"), present));
        getContent().addClassName("section-nav");
        getContent().setAriaLabel(getTranslation("cohort.office.nav"));
        getContent().add(list);
    }

    private static ListItem entry(String path, String text, String present) {
        var link = new Anchor(path, text);
        if (path.equals(present)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
