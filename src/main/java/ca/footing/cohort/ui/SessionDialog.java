package ca.footing.cohort.ui;

import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Format;
import ca.footing.cohort.SessionDraft;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Enters one session. It stays open, with all that was typed, while the session is refused. */
class SessionDialog extends Dialog {
    private final SessionForm form;

    SessionDialog(
            ZoneId zone, List<ModuleSummary> modules, @Nullable CohortSession session, Consumer<SessionDraft> save) {
        form = new SessionForm(modules);
        setHeaderTitle(getTranslation(session == null ? "cohort.session.add" : "cohort.session.edit"));
        setWidth("min(52rem, 94vw)");
        var zoneLine = new Paragraph(
                getTranslation("cohort.session.zone", ca.footing.shared.Formats.zoneName(zone, getLocale())));
        zoneLine.addClassName("fine");
        add(Page.of("stack", zoneLine, form));
        if (session != null) {
            form.show(session);
        } else {
            form.choose(Format.ONLINE);
        }
        var keep = new Button(
                getTranslation("action.save"),
                _ -> form.draft().ifPresent(draft -> {
                    save.accept(draft);
                    close();
                }));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), keep);
    }
}
