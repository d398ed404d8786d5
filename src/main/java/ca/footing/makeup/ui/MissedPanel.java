package ca.footing.makeup.ui;

import ca.footing.cohort.SessionId;
import ca.footing.makeup.Choice;
import ca.footing.makeup.MakeUpId;
import ca.footing.makeup.MissedSession;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** One session of which minutes are missing: how many, until when they can be made up, the seats taken, where else. */
class MissedPanel extends Composite<Section> {
    MissedPanel(MissedSession gap, boolean offered, Take take, Consumer<MakeUpId> pay, Consumer<MakeUpId> giveUp) {
        var session = gap.session();
        getContent().addClassName("stack");
        getContent()
                .add(Page.of("section-head", new H2(session.title().in(getLocale())), badge(gap)), facts(gap, offered));
        if (!gap.seats().isEmpty()) {
            var seats = list();
            gap.seats().forEach(seat -> seats.add(new SeatItem(seat, pay, giveUp)));
            getContent().add(new H3(getTranslation("makeup.missed.seats")), seats);
        }
        if (!gap.choices().isEmpty()) {
            var choices = list();
            gap.choices().forEach(choice -> choices.add(new ChoiceItem(choice, () -> take(take, gap, choice))));
            getContent().add(new H3(getTranslation("makeup.missed.choices")), choices);
        } else if (offered && gap.unplanned() > 0) {
            getContent().add(new Paragraph(getTranslation(gap.late() ? "makeup.missed.late" : "makeup.missed.none")));
        }
    }

    /** Takes a seat: the missed session, the one elsewhere, and what was shown to be due. */
    interface Take {
        void take(SessionId missed, SessionId covering, Money due);
    }

    private static void take(Take take, MissedSession gap, Choice choice) {
        take.take(gap.session().id(), choice.session().id(), choice.due());
    }

    private Badge badge(MissedSession gap) {
        if (gap.isDone()) {
            return new Badge(Badge.Tone.SUCCESS, "met", getTranslation("makeup.missed.done"));
        }
        return gap.unplanned() == 0
                ? new Badge(Badge.Tone.INFO, "waiting", getTranslation("makeup.missed.planned"))
                : new Badge(
                        Badge.Tone.WARNING,
                        "missing",
                        getTranslation("makeup.missed.missing", Formats.minutes(gap.unplanned())));
    }

    private UnorderedList facts(MissedSession gap, boolean offered) {
        var presence = gap.presence();
        var own = presence.minutesPresent() - presence.minutesMadeUp();
        var facts = new UnorderedList(
                fact("calendar", Words.when(gap.session().time(), getLocale())),
                fact(
                        "clock",
                        getTranslation(
                                "makeup.missed.minutes",
                                Formats.minutes(own),
                                Formats.minutes(presence.minutesHeld()),
                                Formats.minutes(presence.minutesMadeUp()))));
        if (offered && !gap.isDone()) {
            facts.add(fact("waiting", getTranslation("makeup.missed.until", Formats.date(gap.until(), getLocale()))));
        }
        facts.addClassNames("facts", "stacked");
        return facts;
    }

    static ListItem fact(String symbol, String text) {
        return new ListItem(new Symbol(symbol), new Span(text));
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("cohort-list");
        return list;
    }
}
