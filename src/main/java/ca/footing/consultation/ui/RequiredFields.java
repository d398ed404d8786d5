package ca.footing.consultation.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** Marks the fields of a form that are empty and must not be. */
class RequiredFields {
    private final String message;
    private boolean missing;

    RequiredFields(String message) {
        this.message = message;
    }

    <F extends HasValueAndElement<?, ?> & HasValidationProperties> RequiredFields check(F field) {
        var empty = ((HasValue<?, ?>) field).isEmpty();
        field.setErrorMessage(message);
        field.setInvalid(empty);
        missing |= empty;
        return this;
    }

    boolean isMissing() {
        return missing;
    }
}
