package ca.footing.credential.ui;

import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.UploadWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes one picture, shows it and lets it go again. */
class PictureField extends Composite<Div> {
    private static final int MOST_BYTES = 600 * 1024;

    private final String what;
    private final transient Function<byte[], String> cleaning;
    private final transient Runnable changed;
    private final Div shown = new Div();
    private @Nullable String picture;

    /** @param what {@code logo} or {@code signature} */
    PictureField(String what, Function<byte[], String> cleaning, Runnable changed) {
        this.what = what;
        this.cleaning = cleaning;
        this.changed = changed;
        var upload = new Upload(new Limited());
        upload.setI18n(new UploadWords("catalogue.material.upload.", "error.PictureUnreadable"));
        upload.setUploadButton(new Button(getTranslation("credential.picture.choose." + what)));
        upload.setDropLabel(new Span(getTranslation("credential.picture.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes("image/png", "image/jpeg", ".png", ".jpg", ".jpeg");
        upload.addFileRejectedListener(_ -> Notify.refused(getTranslation("error.PictureUnreadable")));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        shown.addClassNames("stack", "tight");
        getContent().addClassNames("stack", "tight");
        getContent()
                .add(
                        new H3(getTranslation("credential.picture." + what)),
                        shown,
                        Page.fine(getTranslation("credential.picture.help")),
                        upload);
    }

    void show(@Nullable String png) {
        picture = png;
        shown.removeAll();
        if (png != null) {
            var image = new Image("data:image/png;base64," + png, getTranslation("credential.picture." + what));
            image.addClassName("design-picture");
            var remove = new Button(getTranslation("action.remove"), _ -> {
                show(null);
                changed.run();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("credential.picture.remove." + what));
            shown.add(image, remove);
        }
    }

    @Nullable
    String value() {
        return picture;
    }

    void take(UploadMetadata metadata, byte[] content) {
        show(cleaning.apply(content));
        changed.run();
    }

    /** Keeps the bytes in memory, and no more of them than may be. */
    private final class Limited extends InMemoryUploadHandler {
        Limited() {
            super(PictureField.this::take);
        }

        @Override
        public long getFileSizeMax() {
            return MOST_BYTES;
        }

        @Override
        public long getRequestSizeMax() {
            return MOST_BYTES;
        }
    }
}
