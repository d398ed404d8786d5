package ca.footing.mailbox.ui;

import ca.footing.account.ui.AccountSection;
import ca.footing.mailbox.Discretion;
import ca.footing.mailbox.Discretions;
import ca.footing.shared.ui.Notify;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** How little calendars and mails may tell somebody who looks over one's shoulder. */
@org.springframework.stereotype.Component
class DiscretionSection implements AccountSection {
    private static final int ORDER = 10;

    private final Discretions discretions;

    DiscretionSection(Discretions discretions) {
        this.discretions = discretions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create() {
        return new Choice(discretions);
    }

    private static final class Choice extends Composite<Section> {
        private final transient Discretions discretions;
        private final Checkbox calendar = new Checkbox(getTranslation("mailbox.discretion.calendar"));
        private final Checkbox mail = new Checkbox(getTranslation("mailbox.discretion.mail"));

        Choice(Discretions discretions) {
            this.discretions = discretions;
            var chosen = discretions.mine();
            calendar.setValue(chosen.calendar());
            calendar.setHelperText(getTranslation("mailbox.discretion.calendarHelp"));
            mail.setValue(chosen.mail());
            mail.setHelperText(getTranslation("mailbox.discretion.mailHelp"));
            calendar.addValueChangeListener(event -> save(event.isFromClient()));
            mail.addValueChangeListener(event -> save(event.isFromClient()));
            getContent().addClassName("form-section");
            getContent()
                    .add(
                            new H2(getTranslation("mailbox.discretion.title")),
                            new Paragraph(getTranslation("mailbox.discretion.hint")),
                            calendar,
                            mail);
        }

        private void save(boolean byPerson) {
            if (byPerson) {
                discretions.choose(new Discretion(calendar.getValue(), mail.getValue()));
                Notify.done(getTranslation("mailbox.discretion.done"));
            }
        }
    }
}
