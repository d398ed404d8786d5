package ca.footing.cohort.ui;

import ca.footing.shared.Formats;
import ca.footing.shared.Province;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where a cohort is held: city, province for the tax, time zone, language of the sessions. */
class PlaceField extends Composite<Div> {
    final Select<String> language = select("language", one -> getTranslation("cohort.language." + one));
    final TextField city = new TextField(label("city"));
    final Select<Province> province = select("province", one -> getTranslation("shared.province." + one));
    final Select<ZoneId> zone = select("zone", one -> Formats.zoneName(one, getLocale()));

    PlaceField() {
        language.setItems("en", "fr", "both");
        city.setMaxLength(100);
        city.setHelperText(label("cityHelp"));
        province.setItems(Province.values());
        province.setHelperText(label("provinceHelp"));
        getContent().addClassName("stack");
        getContent().add(Page.of("field-pair", language, zone), Page.of("field-pair", city, province));
    }

    /** Offers the zones of Canada, and the present one where it is another. */
    void show(String itsLanguage, String itsCity, Province itsProvince, ZoneId itsZone) {
        language.setValue(itsLanguage);
        city.setValue(itsCity);
        province.setValue(itsProvince);
        zone.setItems(Stream.concat(Dates.ZONES.stream(), Stream.of(itsZone))
                .distinct()
                .toList());
        zone.setValue(itsZone);
    }

    private <T> Select<T> select(String key, Function<T, String> words) {
        var select = new Select<T>();
        select.setLabel(label(key));
        select.setItemLabelGenerator(words::apply);
        return select;
    }

    private String label(String key) {
        return getTranslation("cohort.form." + key);
    }
}
