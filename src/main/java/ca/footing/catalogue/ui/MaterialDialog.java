package ca.footing.catalogue.ui;

import ca.footing.catalogue.Correction;
import ca.footing.catalogue.Material;
import ca.footing.catalogue.MaterialDraft;
import ca.footing.catalogue.MaterialFile;
import ca.footing.catalogue.MaterialKind;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Enters one material of a kind. It stays open, with all that was typed, while the material is refused. */
class MaterialDialog extends Dialog {
    private final MaterialKind kind;
    private final BothLanguages title = BothLanguages.line(getTranslation("catalogue.material.title"), 200);
    private final TextField url = new TextField(getTranslation("catalogue.material.url"));
    private final BothLanguages body = BothLanguages.markdown(getTranslation("catalogue.material.body"));
    private final Checkbox required = new Checkbox(getTranslation("catalogue.material.requiredLabel"));
    private final MaterialTermsFields terms = new MaterialTermsFields();
    private final CorrectionFields correction = new CorrectionFields();
    private final transient Map<String, MaterialFile> files = new HashMap<>();

    MaterialDialog(MaterialKind kind, BiConsumer<MaterialDraft, Optional<Correction>> save) {
        this.kind = kind;
        url.setHelperText(getTranslation("catalogue.material.urlHelp"));
        url.setMaxLength(1000);
        url.setWidthFull();
        body.helper(getTranslation("catalogue.markdownHelp"));
        var content = Page.of("form-section office-form", title);
        switch (kind) {
            case LINK -> content.add(url);
            case TEXT -> content.add(body);
            case PDF -> content.add(new PdfUpload("en", this::received), new PdfUpload("fr", this::received));
        }
        correction.setVisible(false);
        content.add(required, terms, correction);
        setHeaderTitle(getTranslation("catalogue.material.add." + kind));
        setWidth("min(56rem, 94vw)");
        add(content);
        var keep = new Button(getTranslation("action.save"), _ -> {
            save.accept(draft(), correction.value());
            close();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), keep);
    }

    void show(Material material) {
        setHeaderTitle(material.title().in(getLocale()));
        title.show(material.title());
        url.setValue(material.url() == null ? "" : material.url());
        body.show(material.body());
        required.setValue(material.required());
        terms.show(material.terms());
        correction.setVisible(true);
    }

    private void received(String language, MaterialFile file) {
        files.put(language, file);
    }

    private MaterialDraft draft() {
        return new MaterialDraft(
                kind,
                title.value(),
                url.getValue(),
                kind == MaterialKind.TEXT ? body.value() : LocalizedText.EMPTY,
                required.getValue(),
                Map.copyOf(files),
                terms.value());
    }
}
