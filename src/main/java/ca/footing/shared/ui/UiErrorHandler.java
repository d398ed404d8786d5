package ca.footing.shared.ui;

import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.RuleViolation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * Renders every exception that a click lets through, once for all screens: a broken rule in its own words, a stale form,
 * a denied access, and for anything else a short number that the log carries too.
 */
class UiErrorHandler implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UiErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var error = event.getThrowable();
        var ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("Error outside of a screen", error);
            return;
        }
        var rule = find(error, RuleViolation.class);
        if (rule != null) {
            Notify.refused(ui.getTranslation(rule.key(), rule.args()));
        } else if (find(error, OptimisticLockingFailureException.class) != null) {
            Notify.refused(ui.getTranslation("shared.error.stale"));
        } else if (find(error, AuthenticationException.class) != null) {
            ui.getPage().reload();
        } else if (find(error, AccessDeniedException.class) != null) {
            LOG.warn("Access denied at {}", ui.getActiveViewLocation().getFirstSegment());
            Notify.refused(ui.getTranslation("shared.error.denied"));
        } else if (find(error, RecordNotFound.class) != null) {
            Notify.refused(ui.getTranslation("shared.error.gone"));
        } else {
            var number = Incident.log(LOG, error);
            Notify.failed(ui.getTranslation("shared.error.unexpected", number));
        }
    }

    private static <T extends Throwable> @Nullable T find(@Nullable Throwable error, Class<T> type) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    /** The short number under which an unexpected error is found in the log. */
    static final class Incident {
        private Incident() {}

        static String log(Logger log, Throwable error) {
            var number = Ids.next().toString().substring(24);
            log.error("Incident {}", number, error);
            return number;
        }
    }
}
