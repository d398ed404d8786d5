package ca.footing.account.ui;

import com.vaadin.flow.component.Component;

/** A section that another module adds to a person's account page, declared as a bean. */
public interface AccountSection {
    /** Sections stand in this order below those of the account itself. */
    int order();

    /** A new component that shows what is true now, for the person who opened the page. */
    Component create();
}
