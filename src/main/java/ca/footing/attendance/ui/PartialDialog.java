package ca.footing.attendance.ui;

import ca.footing.attendance.Mark;
import ca.footing.attendance.RollCall;
import ca.footing.cohort.CohortSession;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks when somebody who was there for a part of a session arrived and left. */
class PartialDialog extends Dialog {
    PartialDialog(CohortSession session, RollCall.Person person, Consumer<Mark> say) {
        var start = session.time().start().toLocalTime();
        var end = session.time().end().toLocalTime();
        var arrived = person.arrived();
        var left = person.left();
        var times = new PartialTimes(session);
        times.show(arrived == null ? start : arrived, left == null ? end : left);
        var hint = new Paragraph(getTranslation(
                "attendance.partial.hint", Formats.time(start, getLocale()), Formats.time(end, getLocale())));
        var save = new Button(
                getTranslation("action.save"),
                _ -> times.mark().ifPresent(mark -> {
                    close();
                    say.accept(mark);
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(getTranslation("attendance.partial.title", person.name().preferredName()));
        add(hint, times);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
    }
}
