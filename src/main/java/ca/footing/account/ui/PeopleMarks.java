package ca.footing.account.ui;

import ca.footing.account.AccountId;
import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;

/** What another module says about people in the owner's list, declared as a bean. */
public interface PeopleMarks {
    /** A component for each of the people about whom there is something to say. */
    Map<AccountId, Component> of(Collection<AccountId> people);
}
