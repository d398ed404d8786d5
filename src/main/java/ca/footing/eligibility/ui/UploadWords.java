package ca.footing.eligibility.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;

/** What an upload says of itself, in the reader's language. */
class UploadWords extends UploadI18N {
    UploadWords() {
        setError(new Error()
                .setTooManyFiles(words("upload.rejected"))
                .setFileIsTooBig(words("upload.rejected"))
                .setIncorrectFileType(words("upload.rejected")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(words("upload.connecting"))
                        .setStalled(words("upload.stalled"))
                        .setProcessing(words("upload.processing"))
                        .setHeld(words("upload.held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(words("upload.remaining") + " ")
                        .setUnknown(words("upload.unknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(words("upload.failed"))
                        .setUnexpectedServerError(words("upload.failed"))
                        .setForbidden(words("upload.failed"))));
        setFile(new File()
                .setRetry(words("upload.retry"))
                .setStart(words("upload.start"))
                .setRemove(I18NProvider.translate("action.remove")));
    }

    private static String words(String key) {
        return I18NProvider.translate("eligibility." + key);
    }
}
