package ca.footing.meeting.ui;

import ca.footing.shared.Formats;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.UploadWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;

/** The file, and the zone by whose clock it is written. */
class ReportFile extends Composite<Section> {
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    /** Canada's, east to west; that of the session stands first. */
    private static final List<String> ZONES =
            List.of("St_Johns", "Halifax", "Toronto", "Winnipeg", "Regina", "Edmonton", "Vancouver");

    private final transient BiConsumer<String, byte[]> received;
    private final Select<ZoneId> zone = new Select<>();

    ReportFile(BiConsumer<String, byte[]> received, Runnable zoneChanged) {
        this.received = received;
        zone.setLabel(getTranslation("meeting.zone"));
        zone.setHelperText(getTranslation("meeting.zone.help"));
        zone.setItemLabelGenerator(each -> Formats.zoneName(each, getLocale()));
        zone.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                zoneChanged.run();
            }
        });
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("meeting.file.title")),
                        Page.of(
                                "form-page stack tight",
                                zone,
                                upload(),
                                Page.fine(getTranslation("meeting.file.help"))));
    }

    void begin(ZoneId session) {
        var zones = new LinkedHashSet<>(List.of(session));
        ZONES.forEach(city -> zones.add(ZoneId.of("America/" + city)));
        zone.setItems(zones);
        zone.setValue(session);
    }

    ZoneId zone() {
        return zone.getValue();
    }

    void take(UploadMetadata metadata, byte[] content) {
        received.accept(metadata.fileName(), content);
    }

    private Upload upload() {
        var upload = new Upload(new Limited());
        upload.setI18n(new UploadWords("meeting.file.", "meeting.file.rejected"));
        upload.setUploadButton(new Button(getTranslation("meeting.file.choose")));
        upload.setDropLabel(new Span(getTranslation("meeting.file.drop")));
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes("text/csv", ".csv", ".tsv", ".txt");
        upload.addFileRejectedListener(_ -> Notify.refused(getTranslation("meeting.file.rejected")));
        upload.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("meeting.file.label"));
        return upload;
    }

    /** Keeps the bytes in memory while the screen is open, and no more of them than may be. */
    private final class Limited extends InMemoryUploadHandler {
        Limited() {
            super(ReportFile.this::take);
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
