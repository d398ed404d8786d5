package ca.footing.catalogue.ui;

import ca.footing.catalogue.MaterialFile;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.UploadWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.util.function.BiConsumer;

/** Takes one PDF in one language; what it really is, the catalogue checks. */
class PdfUpload extends Composite<Div> {
    /** Read no further than this: the catalogue refuses more than 10 MiB, and says so. */
    private static final int MOST_BYTES = 11 * 1024 * 1024;

    private final String language;
    private final transient BiConsumer<String, MaterialFile> received;

    PdfUpload(String language, BiConsumer<String, MaterialFile> received) {
        this.language = language;
        this.received = received;
        var upload = new Upload(new Limited());
        var choose = new Button(getTranslation("catalogue.material.choose." + language));
        upload.setI18n(new UploadWords("catalogue.material.upload.", "catalogue.material.rejected"));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("catalogue.material.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes("application/pdf", ".pdf");
        upload.addFileRejectedListener(_ -> Notify.refused(getTranslation("catalogue.material.rejected")));
        var help = Page.fine(getTranslation("catalogue.material.uploadHelp"));
        getContent().addClassNames("stack", "tight");
        getContent().add(new H3(getTranslation("catalogue.material.upload." + language)), help, upload);
    }

    void take(UploadMetadata metadata, byte[] content) {
        received.accept(language, new MaterialFile(metadata.fileName(), content));
    }

    /** Keeps the bytes in memory until the dialog saves them, and no more of them than may be. */
    private final class Limited extends InMemoryUploadHandler {
        Limited() {
            super(PdfUpload.this::take);
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
