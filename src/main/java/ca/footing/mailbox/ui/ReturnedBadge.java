package ca.footing.mailbox.ui;

import ca.footing.shared.ui.Badge;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** Says in a list that mail to a person comes back. */
public class ReturnedBadge extends Badge {
    public ReturnedBadge() {
        super(Tone.WARNING, "mail", I18NProvider.translate("mailbox.returned"));
    }

    /** The name of a person in a list, with the badge when their mail comes back. */
    public static Span beside(Span name, boolean mailComesBack) {
        if (mailComesBack) {
            name.add(new ReturnedBadge());
        }
        return name;
    }
}
