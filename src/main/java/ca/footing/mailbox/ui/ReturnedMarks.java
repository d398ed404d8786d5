package ca.footing.mailbox.ui;

import ca.footing.account.AccountId;
import ca.footing.account.ui.PeopleMarks;
import ca.footing.mailbox.Mailboxes;
import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Marks those in the owner's list from whose address mail comes back. */
@org.springframework.stereotype.Component
class ReturnedMarks implements PeopleMarks {
    private final Mailboxes mailboxes;

    ReturnedMarks(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override
    public Map<AccountId, Component> of(Collection<AccountId> people) {
        var marks = new HashMap<AccountId, Component>();
        mailboxes.returned(people).keySet().forEach(person -> marks.put(person, new ReturnedBadge()));
        return marks;
    }
}
