package ca.footing.shared.ui;

import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;

/** A screen that may hold something unsaved: it asks before one leaves it, and before the tab is closed or reloaded. */
public interface UnsavedChanges extends BeforeLeaveObserver {
    boolean hasUnsavedChanges();

    @Override
    default void beforeLeave(BeforeLeaveEvent event) {
        Ask.beforeLeaving(event, this::hasUnsavedChanges);
    }
}
