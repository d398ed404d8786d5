package ca.footing.discount.ui;

import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.discount.PromoOffice;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;

/** What a new code is limited to: a series, a cohort of it, or nothing. */
class PromoScope extends Composite<Div> {
    private final Select<SeriesSummary> series = new Select<>();
    private final Select<CohortSummary> cohort = new Select<>();

    PromoScope() {
        series.setLabel(getTranslation("discount.codes.series"));
        series.setHelperText(getTranslation("discount.codes.seriesHelp"));
        series.setItemLabelGenerator(one -> one == null ? "" : one.title().in(getLocale()));
        series.setEmptySelectionAllowed(true);
        cohort.setLabel(getTranslation("discount.codes.cohort"));
        cohort.setHelperText(getTranslation("discount.codes.cohortHelp"));
        cohort.setItemLabelGenerator(this::label);
        cohort.setEmptySelectionAllowed(true);
        getContent().addClassName("field-pair");
        getContent().add(series, cohort);
    }

    void offer(PromoOffice office) {
        series.setItems(office.series());
        cohort.setItems(office.cohorts(null));
        series.addValueChangeListener(_ -> cohort.setItems(office.cohorts(series())));
    }

    final void clear() {
        series.clear();
        cohort.clear();
    }

    @Nullable
    SeriesId series() {
        return series.getOptionalValue().map(SeriesSummary::id).orElse(null);
    }

    @Nullable
    CohortId cohort() {
        return cohort.getOptionalValue().map(CohortSummary::id).orElse(null);
    }

    private String label(@Nullable CohortSummary one) {
        return one == null
                ? ""
                : getTranslation(
                        "discount.codes.cohortItem",
                        one.seriesTitle().in(getLocale()),
                        one.name().in(getLocale()),
                        Formats.date(one.startsAt().atZone(one.zone()).toLocalDate(), getLocale()));
    }
}
