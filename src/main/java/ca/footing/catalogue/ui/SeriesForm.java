package ca.footing.catalogue.ui;

import ca.footing.catalogue.SeriesDetails;
import ca.footing.catalogue.SeriesDraft;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.BothLanguages;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** The texts of a series in both languages. */
class SeriesForm extends Composite<Div> {
    static final SeriesDraft BLANK =
            new SeriesDraft("", LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY);

    private final TextField slug = new TextField();
    private final BothLanguages title;
    private final BothLanguages summary;
    private final BothLanguages description;
    private final BothLanguages audience;
    private final BothLanguages expectations;
    private final BothLanguages costsOutside;

    SeriesForm() {
        slug.setLabel(getTranslation("catalogue.series.slug"));
        slug.setHelperText(getTranslation("catalogue.series.slugHelp"));
        slug.setMaxLength(80);
        slug.addValueChangeListener(_ -> slug.setInvalid(false));
        title = BothLanguages.line(getTranslation("catalogue.series.title"), 200);
        summary = BothLanguages.text(getTranslation("catalogue.series.summary"), 600)
                .helper(getTranslation("catalogue.series.summaryHelp"));
        description = BothLanguages.markdown(getTranslation("catalogue.series.description"))
                .helper(getTranslation("catalogue.markdownHelp"));
        audience = BothLanguages.markdown(getTranslation("catalogue.series.audience"))
                .helper(getTranslation("catalogue.markdownHelp"));
        expectations = BothLanguages.text(getTranslation("catalogue.series.expectations"), 1500)
                .helper(getTranslation("catalogue.series.expectationsHelp"));
        costsOutside = BothLanguages.text(getTranslation("catalogue.series.costsOutside"), 600)
                .helper(getTranslation("catalogue.series.costsOutsideHelp"));
        getContent().addClassNames("form-section", "office-form");
        getContent().add(title, slug, summary, description, audience, expectations, costsOutside);
    }

    static SeriesDraft draftOf(SeriesDetails series) {
        return new SeriesDraft(
                series.summary().slug(),
                series.summary().title(),
                series.summary().summary(),
                series.description(),
                series.audience(),
                series.expectations(),
                series.costsOutside());
    }

    void show(SeriesDraft draft) {
        slug.setValue(draft.slug());
        title.show(draft.title());
        summary.show(draft.summary());
        description.show(draft.description());
        audience.show(draft.audience());
        expectations.show(draft.expectations());
        costsOutside.show(draft.costsOutside());
    }

    SeriesDraft draft() {
        return new SeriesDraft(
                slug.getValue().strip(),
                title.value(),
                summary.value(),
                description.value(),
                audience.value(),
                expectations.value(),
                costsOutside.value());
    }

    /** Puts a refusal where it belongs; what was typed stays. */
    void refuseSlug(String why) {
        slug.setErrorMessage(why);
        slug.setInvalid(true);
        slug.focus();
    }
}
