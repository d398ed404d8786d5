package ca.footing.consultation.ui;

import ca.footing.catalogue.ModuleSummary;
import ca.footing.consultation.ConsultationDraft;
import ca.footing.consultation.PlannableSeries;
import ca.footing.practice.Focus;
import ca.footing.practice.Ledger;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Plans one group consultation. */
class PlanForm extends Composite<Div> {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private final ComboBox<PlannableSeries> series = new ComboBox<>();
    private final ComboBox<ModuleSummary> module = new ComboBox<>();
    private final ComboBox<Ledger> ledger = new ComboBox<>();
    private final ComboBox<Focus> focus = new ComboBox<>();
    private final RoomFields room = new RoomFields();
    private final TextField place = new TextField();

    PlanForm(List<PlannableSeries> choices, Consumer<ConsultationDraft> plan) {
        series.setLabel(getTranslation("consultation.form.series"));
        series.setItems(choices);
        series.setItemLabelGenerator(each -> each.title().in(getLocale()));
        series.addValueChangeListener(change -> module.setItems(
                change.getValue() == null ? List.of() : change.getValue().modules()));
        module.setLabel(getTranslation("consultation.form.module"));
        module.setHelperText(getTranslation("consultation.form.moduleHelp"));
        module.setItemLabelGenerator(
                each -> each.position() + ". " + each.title().in(getLocale()));
        module.setClearButtonVisible(true);
        ledger.setLabel(getTranslation("consultation.form.ledger"));
        ledger.setHelperText(getTranslation("consultation.form.ledgerHelp"));
        ledger.setItems(Ledger.values());
        ledger.setItemLabelGenerator(each -> getTranslation("consultation.ledger." + each));
        ledger.setValue(Ledger.PROGRAMME);
        focus.setLabel(getTranslation("consultation.form.focus"));
        focus.setItems(Focus.values());
        focus.setItemLabelGenerator(each -> getTranslation("practice.focus." + each));
        place.setLabel(getTranslation("consultation.form.place"));
        place.setHelperText(getTranslation("consultation.form.placeHelp"));
        place.setMaxLength(200);
        var submit = new Button(getTranslation("consultation.form.plan"), _ -> draft().ifPresent(plan));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("form-page");
        getContent()
                .add(Page.of(
                        "form-section",
                        new H2(getTranslation("consultation.form.title")),
                        series,
                        Page.of("field-pair", ledger, module),
                        focus,
                        room,
                        place,
                        Page.of("form-actions", submit)));
    }

    private Optional<ConsultationDraft> draft() {
        var missing = room.check(new RequiredFields(getTranslation("shared.required")))
                .check(series)
                .check(ledger)
                .check(focus)
                .check(place)
                .isMissing();
        return missing
                ? Optional.empty()
                : Optional.of(new ConsultationDraft(
                        series.getValue().id(),
                        module.getValue() == null ? null : module.getValue().id(),
                        ledger.getValue(),
                        focus.getValue(),
                        room.start(),
                        ZONE,
                        room.minutes(),
                        room.seats(),
                        place.getValue()));
    }
}
