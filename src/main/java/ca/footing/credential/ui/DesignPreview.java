package ca.footing.credential.ui;

import ca.footing.credential.Design;
import ca.footing.shared.Languages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a design makes of real data, in either language, in a frame that runs and loads nothing. */
class DesignPreview extends Composite<Aside> {
    private final transient BiFunction<Design, Locale, String> page;
    private final IFrame frame = new IFrame();
    private final RadioButtonGroup<Locale> language =
            new RadioButtonGroup<>(getTranslation("credential.preview.language"));
    private transient @Nullable Design shown;

    DesignPreview(BiFunction<Design, Locale, String> page, Function<Locale, byte[]> pdf) {
        this.page = page;
        frame.setTitle(getTranslation("credential.preview.title"));
        frame.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        frame.addClassName("design-frame");
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(one -> getTranslation("credential.preview." + Languages.code(one)));
        language.setValue(Languages.of(getLocale().getLanguage()));
        language.addValueChangeListener(_ -> draw());
        getContent().addClassNames("stack", "design-preview");
        getContent()
                .add(
                        new H2(getTranslation("credential.preview.title")),
                        Page.fine(getTranslation("credential.preview.text")),
                        language,
                        frame,
                        file(pdf));
    }

    void show(Design design) {
        shown = design;
        draw();
    }

    private void draw() {
        if (shown != null) {
            frame.setSrcdoc(page.apply(shown, language.getValue()));
        }
    }

    private Anchor file(Function<Locale, byte[]> pdf) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var file = pdf.apply(language.getValue());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), "sample.pdf", "application/pdf", file.length);
                }),
                getTranslation("credential.preview.pdf"));
        link.addClassName("button-link");
        return link;
    }
}
