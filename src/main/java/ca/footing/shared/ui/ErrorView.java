package ca.footing.shared.ui;

import ca.footing.shared.RuleViolation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen that could not open: a rule in its own words, or a number to quote when asking for help. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ErrorView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        addClassNames("page", "narrow");
        removeAll();
        var home = new Anchor("/", getTranslation("shared.notFound.home"));
        if (parameter.getException() instanceof RuleViolation rule) {
            var text = getTranslation(rule.key(), rule.args());
            add(new Message("not-found.svg", getTranslation("shared.error.refused"), text, home));
            return 409;
        }
        var number = UiErrorHandler.Incident.log(LOG, parameter.getException());
        var text = getTranslation("shared.error.unexpected", number);
        add(new Message("error.svg", getTranslation("shared.error.title"), text, home));
        return 500;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shared.error.title");
    }
}
