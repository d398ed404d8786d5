package ca.footing.eligibility.ui;

import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.UploadWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.util.function.BiConsumer;

/** Takes one file at a time; what it really is, the shelf checks. */
class EvidenceUpload extends Composite<Div> {
    /** Read no further than this: more than 5 MiB is refused in any case, with a sentence. */
    private static final int MOST_BYTES = 6 * 1024 * 1024;

    private final transient BiConsumer<String, byte[]> received;

    EvidenceUpload(BiConsumer<String, byte[]> received) {
        this.received = received;
        var upload = new Upload(new Limited());
        upload.setI18n(new UploadWords("eligibility.upload.", "eligibility.upload.rejected"));
        upload.setUploadButton(new Button(getTranslation("eligibility.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("eligibility.upload.drop")));
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes("application/pdf", ".pdf", "image/jpeg", ".jpg", ".jpeg", "image/png", ".png");
        upload.addFileRejectedListener(_ -> Notify.refused(getTranslation("eligibility.upload.rejected")));
        upload.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("eligibility.upload.label"));
        var help = Page.fine(getTranslation("eligibility.upload.help"));
        getContent().addClassNames("stack", "tight");
        getContent().add(upload, help);
    }

    void take(UploadMetadata metadata, byte[] content) {
        received.accept(metadata.fileName(), content);
    }

    /** Keeps the bytes in memory until they are stored, and no more of them than may be. */
    private final class Limited extends InMemoryUploadHandler {
        Limited() {
            super(EvidenceUpload.this::take);
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
