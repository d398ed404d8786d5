package ca.footing.shared.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;

/** What an upload says of itself, in the reader's language. */
public class UploadWords extends UploadI18N {
    private final String texts;

    /**
     * @param texts where the keys of its words begin, for example {@code catalogue.material.upload.}
     * @param rejected key of what is said of a file that is not taken
     */
    public UploadWords(String texts, String rejected) {
        this.texts = texts;
        var refused = I18NProvider.translate(rejected);
        setError(new Error().setTooManyFiles(refused).setFileIsTooBig(refused).setIncorrectFileType(refused));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(words("connecting"))
                        .setStalled(words("stalled"))
                        .setProcessing(words("processing"))
                        .setHeld(words("held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(words("remaining") + " ")
                        .setUnknown(words("unknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(words("failed"))
                        .setUnexpectedServerError(words("failed"))
                        .setForbidden(words("failed"))));
        setFile(new File()
                .setRetry(words("retry"))
                .setStart(words("start"))
                .setRemove(I18NProvider.translate("action.remove")));
    }

    private String words(String key) {
        return I18NProvider.translate(texts + key);
    }
}
