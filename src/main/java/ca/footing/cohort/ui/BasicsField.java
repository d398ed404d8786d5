package ca.footing.cohort.ui;

import ca.footing.catalogue.SeriesSummary;
import ca.footing.cohort.CohortDraft;
import ca.footing.cohort.FacilitatorId;
import ca.footing.cohort.PriceCategory;
import ca.footing.refund.RefundPolicy;
import ca.footing.shared.Province;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** Name, place, seats and deadline of a cohort. */
class BasicsField extends Composite<Div> {
    final Select<SeriesSummary> series = new Select<>();
    final BothLanguages name = BothLanguages.line(label("name"), 200);
    final TextField code = new TextField(label("code"));
    final IntegerField capacity = new IntegerField(label("capacity"));
    final PlaceField place = new PlaceField();
    final Checkbox fullAttendance = new Checkbox(label("fullAttendance"));
    final Deadline closesAt = new Deadline();

    BasicsField() {
        series.setLabel(label("series"));
        series.setItemLabelGenerator(one -> one.title().in(getLocale()));
        code.setHelperText(label("codeHelp"));
        code.setMaxLength(60);
        code.addValueChangeListener(_ -> code.setInvalid(false));
        capacity.setMin(1);
        capacity.setMax(500);
        series.setErrorMessage(getTranslation("shared.required"));
        capacity.setErrorMessage(getTranslation("shared.required"));
        fullAttendance.setHelperText(label("fullAttendanceHelp"));
        getContent().addClassNames("form-section", "office-form");
        getContent().add(series, name, code, Page.of("field-pair", capacity, closesAt), fullAttendance, place);
    }

    void offer(List<SeriesSummary> all) {
        series.setItems(all);
    }

    void begin() {
        capacity.setValue(16);
        fullAttendance.setValue(true);
        place.show("en", "", Province.ON, ZoneId.of("America/Toronto"));
    }

    void show(CohortDraft draft) {
        series.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(draft.series()))
                .findFirst()
                .ifPresent(series::setValue);
        name.show(draft.name());
        code.setValue(draft.code());
        capacity.setValue(draft.capacity());
        fullAttendance.setValue(draft.fullAttendance());
        place.show(draft.language(), draft.city(), draft.venueProvince(), draft.zone());
        closesAt.setValue(draft.closesAt());
    }

    /** Marks what is needed and empty. */
    boolean check() {
        series.setInvalid(series.isEmpty());
        capacity.setInvalid(capacity.isEmpty());
        closesAt.setInvalid(closesAt.isEmpty());
        return !series.isInvalid() && !capacity.isInvalid() && !closesAt.isInvalid();
    }

    /** What stands here with what stands beside it. Series and deadline are there. */
    CohortDraft draft(List<FacilitatorId> people, List<PriceCategory> prices, RefundPolicy refunds) {
        return new CohortDraft(
                series.getValue().id(),
                code.getValue().strip(),
                name.value(),
                Objects.requireNonNullElse(capacity.getValue(), 0),
                place.language.getValue(),
                place.city.getValue().strip(),
                place.province.getValue(),
                place.zone.getValue(),
                closesAt.getValue(),
                people,
                prices,
                refunds,
                fullAttendance.getValue());
    }

    private String label(String key) {
        return getTranslation("cohort.form." + key);
    }
}
