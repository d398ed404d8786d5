package ca.footing.payment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.function.Consumer;

/** TEST: lets time pass for what waits at the stand-in, and keeps its messages back or sends them. */
class SandboxClock extends Composite<Div> {
    SandboxClock(boolean held, Consumer<Duration> advance, Consumer<Boolean> hold, Runnable sendDue) {
        var keep = new Checkbox(getTranslation("payment.desk.hold"));
        keep.setValue(held);
        keep.setHelperText(getTranslation("payment.desk.holdHelp"));
        keep.addValueChangeListener(change -> hold.accept(change.getValue()));
        var actions = new Div(
                new Button(getTranslation("payment.desk.hour"), _ -> advance.accept(Duration.ofHours(1))),
                new Button(getTranslation("payment.desk.day"), _ -> advance.accept(Duration.ofDays(1))),
                new Button(getTranslation("payment.desk.week"), _ -> advance.accept(Duration.ofDays(7))),
                new Button(getTranslation("payment.desk.sendDue"), _ -> sendDue.run()));
        actions.addClassName("actions");
        getContent().addClassNames("panel", "quiet", "stack");
        getContent()
                .add(
                        new H2(getTranslation("payment.desk.clock")),
                        new Paragraph(getTranslation("payment.desk.clockText")),
                        actions,
                        keep);
    }
}
