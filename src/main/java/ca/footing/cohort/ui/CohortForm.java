package ca.footing.cohort.ui;

import ca.footing.catalogue.SeriesSummary;
import ca.footing.cohort.CohortDraft;
import ca.footing.cohort.Facilitator;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;

/** What a cohort is besides its sessions. */
class CohortForm extends Composite<Div> {
    private final BasicsField basics = new BasicsField();
    private final MultiSelectComboBox<Facilitator> facilitators =
            new Choices<>(getTranslation("cohort.form.facilitators"));
    private final PricesField prices = new PricesField();
    final PolicyField refunds = new PolicyField();

    CohortForm() {
        facilitators.setHelperText(getTranslation("cohort.form.facilitatorsHelp"));
        facilitators.setItemLabelGenerator(one -> one.name() + ", " + one.credentials());
        facilitators.setWidthFull();
        getContent().addClassName("form-page");
        section("basics", basics);
        section("people", facilitators);
        section("prices", prices);
        section("refunds", refunds);
    }

    void offer(List<SeriesSummary> series, List<Facilitator> people) {
        basics.offer(series);
        facilitators.setItems(people);
    }

    /** What most cohorts share, to begin with. */
    void begin() {
        basics.begin();
        prices.show(List.of());
        refunds.begin();
    }

    void show(CohortDraft draft) {
        basics.show(draft);
        var people = facilitators.getListDataView().getItems().toList();
        facilitators.setValue(draft.facilitators().stream()
                .flatMap(id -> people.stream().filter(one -> one.id().equals(id)))
                .toList());
        prices.show(draft.prices());
        refunds.show(draft.refunds());
    }

    /** What stands in the form; empty, with the fields marked, while something needed is missing or no amount. */
    Optional<CohortDraft> checked() {
        return basics.check() & prices.check() & refunds.check() ? draft() : Optional.empty();
    }

    /** What stands in the form, without marking anything. */
    Optional<CohortDraft> draft() {
        if (basics.series.isEmpty() || basics.closesAt.isEmpty()) {
            return Optional.empty();
        }
        return prices.value()
                .flatMap(priced -> refunds.value()
                        .map(policy -> basics.draft(
                                facilitators.getValue().stream()
                                        .map(Facilitator::id)
                                        .toList(),
                                priced,
                                policy)));
    }

    /** Puts a refusal where it belongs; what was typed stays. */
    void refuseCode(String why) {
        basics.code.setErrorMessage(why);
        basics.code.setInvalid(true);
        basics.code.focus();
    }

    private void section(String key, Component field) {
        var help = Page.fine(getTranslation("cohort.form." + key + "Lede"));
        getContent().add(Page.of("form-section", new H2(getTranslation("cohort.form." + key)), help, field));
    }
}
