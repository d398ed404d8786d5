package ca.footing.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.util.function.BiConsumer;

/** Takes one scanned paper at a time; what it really is, the module that keeps it checks. */
public class ScanUpload extends Composite<Div> {
    /** Read no further than this: more than 5 MiB is refused in any case, with a sentence. */
    private static final int MOST_BYTES = 6 * 1024 * 1024;

    private final transient BiConsumer<String, byte[]> received;

    /**
     * @param label what the file shows, for screen readers
     * @param received takes the name and the bytes
     */
    public ScanUpload(String label, String help, BiConsumer<String, byte[]> received) {
        this.received = received;
        var upload = new Upload(new Limited());
        upload.setI18n(new UploadWords("shared.upload.", "shared.upload.rejected"));
        upload.setUploadButton(new Button(getTranslation("shared.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("shared.upload.drop")));
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes("application/pdf", ".pdf", "image/jpeg", ".jpg", ".jpeg", "image/png", ".png");
        upload.addFileRejectedListener(_ -> Notify.refused(getTranslation("shared.upload.rejected")));
        upload.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        getContent().addClassNames("stack", "tight");
        getContent().add(upload, Page.fine(help));
    }

    void take(UploadMetadata metadata, byte[] content) {
        received.accept(metadata.fileName(), content);
    }

    /** Keeps the bytes in memory until they are stored, and no more of them than may be. */
    private final class Limited extends InMemoryUploadHandler {
        Limited() {
            super(ScanUpload.this::take);
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
