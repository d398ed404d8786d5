package ca.footing.waitlist.ui;

import ca.footing.shared.Formats;
import ca.footing.shared.ui.Symbol;
import ca.footing.waitlist.MyEntry.MyWait;
import ca.footing.waitlist.PositionStatus;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One line: which dates, the place in the order, and what the person may do. */
class LineItem extends ListItem {
    LineItem(MyWait line, boolean several, EntrySection.Acts acts) {
        var cohort = line.cohort();
        var starts = Formats.shortDate(cohort.startsAt().atZone(cohort.zone()).toLocalDate(), getLocale());
        var name = new Span(getTranslation("waitlist.mine.line", cohort.name().in(getLocale()), starts));
        name.addClassName("requirement-name");
        var detail = new Span(detail(line));
        detail.addClassName("requirement-detail");
        var action = new Span();
        action.addClassName("requirement-action");
        if (line.status() == PositionStatus.ASLEEP && !line.paused()) {
            action.add(new Button(
                    getTranslation("waitlist.mine.keepWaiting"),
                    _ -> acts.keepWaiting().accept(cohort.id())));
        }
        if (several && line.offer() == null) {
            var leave = new Button(
                    getTranslation("waitlist.mine.leaveLine"),
                    _ -> acts.leaveLine().accept(cohort.id()));
            leave.setAriaLabel(
                    getTranslation("waitlist.mine.leaveThat", cohort.name().in(getLocale())));
            leave.addThemeVariants(ButtonVariant.TERTIARY);
            action.add(leave);
        }
        addClassNames("requirement", line.status() == PositionStatus.ASLEEP ? "missing" : "waiting");
        add(new Symbol(line.status() == PositionStatus.ASLEEP ? "missing" : "waiting"), name, detail, action);
    }

    private String detail(MyWait line) {
        if (line.paused()) {
            return getTranslation("waitlist.mine.paused");
        }
        return switch (line.status()) {
            case OFFERED -> getTranslation("waitlist.mine.offered");
            case ASLEEP -> getTranslation("waitlist.mine.asleep", line.number());
            case WAITING, ENDED -> getTranslation("waitlist.mine.number", line.number()) + kept(line);
        };
    }

    private String kept(MyWait line) {
        var cohort = line.cohort();
        return line.kept() == 0
                ? ""
                : " "
                        + getTranslation(
                                "waitlist.mine.kept",
                                line.kept(),
                                cohort.sessions(),
                                Formats.instant(line.keptUntil(), cohort.zone(), getLocale()));
    }
}
