package ca.footing.registration.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.SeatState;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The whole series or some of its modules, where these are sold singly; what cannot be had now is not offered. */
class BookingChoice extends Composite<Div> {
    private enum Kind {
        WHOLE,
        MODULES
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(getTranslation("registration.booking.label"));
    private final CheckboxGroup<ModuleSummary> modules =
            new CheckboxGroup<>(getTranslation("registration.booking.modules"));

    BookingChoice(CohortDetails cohort, List<ModuleSummary> all, Instant now) {
        var open = cohort.openModules(now);
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one ->
                getTranslation("registration.booking." + one, cohort.sessions().size()));
        kind.setItemEnabledProvider(one -> one == Kind.WHOLE ? cohort.isWholeOpen(now) : !open.isEmpty());
        kind.setValue(cohort.isWholeOpen(now) ? Kind.WHOLE : Kind.MODULES);
        kind.addValueChangeListener(_ -> modules.setVisible(kind.getValue() == Kind.MODULES));
        modules.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        modules.setItems(all.stream()
                .filter(module -> cohort.modules().contains(module.id()))
                .toList());
        modules.setItemEnabledProvider(module -> open.contains(module.id()));
        modules.setItemLabelGenerator(module -> label(module, key(cohort, module, open)));
        modules.setHelperText(getTranslation("registration.booking.modulesHelp"));
        modules.setVisible(kind.getValue() == Kind.MODULES);
        getContent().addClassName("form-section");
        getContent().setVisible(cohort.sellsModules() || cohort.hasBegun(now));
        kind.setVisible(cohort.sellsModules());
        getContent().add(kind, modules);
        if (cohort.summary().seats() == SeatState.FULL) {
            getContent().add(full(cohort));
        }
        if (cohort.hasBegun(now) && cohort.isWholeOpen(now)) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "registration.booking.late",
                            cohort.sessionsLeft(now),
                            cohort.sessions().size())));
        }
    }

    /** A place in the whole series needs a seat in each session, or none is taken. */
    private Div full(CohortDetails cohort) {
        // the waitlist's module builds on this one, so its address stands here as text
        var wait = new Anchor(
                "waitlist/join/" + cohort.summary().code(), getTranslation("registration.register.waitlist"));
        wait.addClassName("button-link");
        return Page.of(
                "stack tight", new Paragraph(getTranslation("registration.booking.full")), Page.of("actions", wait));
    }

    /** Empty, with the field marked, while no module is chosen. */
    Optional<Booking> value() {
        if (kind.getValue() == Kind.WHOLE) {
            return Optional.of(Booking.WHOLE);
        }
        modules.setErrorMessage(getTranslation("registration.booking.missing"));
        modules.setInvalid(modules.isEmpty());
        return modules.isEmpty()
                ? Optional.empty()
                : Optional.of(Booking.of(
                        modules.getValue().stream().map(ModuleSummary::id).toList()));
    }

    private String label(ModuleSummary module, String key) {
        return getTranslation(key, module.position(), module.title().in(getLocale()));
    }

    private static String key(CohortDetails cohort, ModuleSummary module, List<ModuleId> open) {
        if (open.contains(module.id())) {
            return "registration.booking.module";
        }
        return cohort.kept().contains(module.id())
                ? "registration.booking.moduleKept"
                : "registration.booking.moduleGone";
    }
}
