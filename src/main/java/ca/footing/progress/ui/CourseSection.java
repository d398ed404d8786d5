package ca.footing.progress.ui;

import ca.footing.progress.LearnerHome.Course;
import ca.footing.progress.LearnerHome.ModuleCard;
import ca.footing.progress.ModuleState;
import ca.footing.progress.ProgressRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** One cohort that the person takes part in, with its modules as cards. */
class CourseSection extends Composite<Div> {
    CourseSection(Course course) {
        var cohort = new Paragraph(course.cohort().name().in(getLocale()));
        cohort.addClassName("eyebrow");
        var list = new OrderedList();
        list.addClassName("card-grid");
        course.modules().forEach(module -> list.add(card(course, module)));
        getContent().add(new HeadedSection(course.cohort().seriesTitle().in(getLocale()), cohort, until(course), list));
    }

    private Paragraph until(Course course) {
        var until = course.until();
        var words = until == null
                ? ""
                : getTranslation(
                        course.over() ? "progress.home.windowOver" : "progress.home.window",
                        Formats.date(until, getLocale()));
        var line = Page.fine(words);
        line.setVisible(until != null);
        return line;
    }

    private ListItem card(Course course, ModuleCard module) {
        var link = new Anchor(
                ProgressRoutes.module(course.registration(), module.module()),
                getTranslation(
                        "progress.home.module",
                        module.position(),
                        module.title().in(getLocale())));
        link.addClassName("card-link");
        var card = new ListItem(
                new Stone(module.state(), module.position(), false),
                new H3(link),
                new Div(new StateBadge(module.state(), module.met(), module.total())));
        card.addClassName("module-card");
        var open = module.open();
        if (open != null) {
            var detail = new Paragraph(new Words(open.name()), new Text(" · "), new Words(open.sentence()));
            detail.addClassName("fine");
            card.add(detail);
        }
        if (module.state() == ModuleState.COMPLETE) {
            card.addClassName("complete");
        } else if (module.state() == ModuleState.IN_PROGRESS) {
            card.addClassName("current");
        }
        return card;
    }
}
