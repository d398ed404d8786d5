package ca.footing.cohort.ui;

import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Format;
import ca.footing.cohort.SessionDraft;
import ca.footing.shared.ui.BothLanguages;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One session on the clock of the cohort's zone. */
class SessionForm extends Composite<Div> {
    private final Select<ModuleSummary> module = new Select<>();
    private final BothLanguages title = BothLanguages.line(label("title"), 200);
    private final SessionHours hours = new SessionHours();
    private final BreaksField breaks = new BreaksField();
    private final IntegerField seats = new IntegerField(label("seats"));
    private final RadioButtonGroup<Format> format = new RadioButtonGroup<>(label("format"));
    private final TextField venue = new TextField(label("venue"));
    private final TextField joinUrl = new TextField(label("joinUrl"));

    SessionForm(List<ModuleSummary> modules) {
        module.setLabel(label("module"));
        module.setItems(modules);
        module.setItemLabelGenerator(one -> one == null
                ? label("noModule")
                : one.position() + ". " + one.title().in(getLocale()));
        module.setEmptySelectionAllowed(true);
        module.setEmptySelectionCaption(label("noModule"));
        seats.setMin(1);
        seats.setHelperText(label("seatsHelp"));
        format.setItems(Format.values());
        format.setItemLabelGenerator(one -> getTranslation("cohort.format." + one));
        format.setHelperText(label("formatHelp"));
        format.addValueChangeListener(event -> choose(event.getValue()));
        venue.setMaxLength(300);
        venue.setHelperText(label("venueHelp"));
        joinUrl.setMaxLength(1000);
        joinUrl.setHelperText(label("joinUrlHelp"));
        getContent().addClassNames("form-section", "office-form");
        getContent().add(module, title, hours, breaks, seats, format, venue, joinUrl);
    }

    void show(CohortSession session) {
        module.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(session.module()))
                .findFirst()
                .ifPresent(module::setValue);
        title.show(session.title());
        hours.show(session.time());
        breaks.show(session.breaks());
        seats.setValue(session.seats().own());
        choose(session.format());
        venue.setValue(session.venue());
        joinUrl.setValue(Objects.requireNonNullElse(session.joinUrl(), ""));
    }

    /** What the format asks for is shown, the other not. */
    final void choose(Format chosen) {
        format.setValue(chosen);
        venue.setVisible(chosen.hasRoom());
        joinUrl.setVisible(chosen.hasLink());
    }

    /** Empty, with the fields marked, while day or times are missing. */
    Optional<SessionDraft> draft() {
        var complete = hours.check() & breaks.check();
        if (!complete) {
            return Optional.empty();
        }
        var held = format.getValue();
        return Optional.of(new SessionDraft(
                module.getOptionalValue().map(ModuleSummary::id).orElse(null),
                title.value(),
                hours.start(),
                hours.end(),
                breaks.value(),
                held,
                held.hasRoom() ? venue.getValue() : "",
                held.hasLink() ? joinUrl.getValue() : null,
                seats.getValue()));
    }

    private String label(String key) {
        return getTranslation("cohort.session." + key);
    }
}
