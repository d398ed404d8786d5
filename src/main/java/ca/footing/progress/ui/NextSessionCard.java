package ca.footing.progress.ui;

import ca.footing.cohort.CohortSession;
import ca.footing.progress.LearnerHome.NextSession;
import ca.footing.progress.ProgressRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;

/** The next live session: when, where, and how to get in. */
class NextSessionCard extends Composite<Section> {
    NextSessionCard(NextSession next) {
        var session = next.session();
        var time = session.time();
        var eyebrow = new Paragraph(next.cohort().in(getLocale()));
        eyebrow.addClassName("eyebrow");
        var heading = new H2(
                getTranslation("progress.home.next.title", session.title().in(getLocale())));
        var when = new Paragraph(getTranslation(
                "progress.home.next.when",
                Formats.date(time.start().toLocalDate(), getLocale()),
                Formats.time(time.start().toLocalTime(), getLocale()),
                Formats.time(time.end().toLocalTime(), getLocale()),
                Formats.zone(time.zone(), time.start(), getLocale())));
        when.addClassName("lede");
        var actions = new Div();
        actions.addClassName("actions");
        var join = session.joinUrl();
        if (join != null) {
            actions.add(external(join));
        }
        var module = session.module();
        if (module != null) {
            var prepare = new Anchor(
                    ProgressRoutes.module(next.registration(), module), getTranslation("progress.home.next.prepare"));
            prepare.addClassName("button-link");
            actions.add(prepare);
        }
        getContent().addClassNames("panel", "next-session");
        getContent().add(eyebrow, heading, when, where(next, session), actions);
    }

    private Component where(NextSession next, CohortSession session) {
        var words = new ArrayList<String>();
        if (session.format().hasRoom()) {
            words.add(getTranslation("cohort.where." + session.format(), session.venue()));
        }
        if (session.format().hasLink()) {
            words.add(
                    session.joinUrl() == null
                            ? getTranslation(
                                    "progress.home.next.linkLater",
                                    Formats.instant(
                                            next.linkFrom(), session.time().zone(), getLocale()))
                            : getTranslation("progress.home.next.online"));
        }
        var fact = new Paragraph(new Symbol(session.format().symbol()), new Span(String.join(". ", words)));
        fact.addClassName("fact");
        return fact;
    }

    private Anchor external(String address) {
        var link = new Anchor(address, getTranslation("progress.home.next.join"));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassNames("button-link", "primary");
        return link;
    }
}
