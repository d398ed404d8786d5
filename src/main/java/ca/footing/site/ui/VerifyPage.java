package ca.footing.site.ui;

import ca.footing.certificate.CertificateCheck;
import ca.footing.certificate.CheckedCertificate;
import ca.footing.certificate.PaperKind;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Whether a certificate counts: by the code in its QR, by a code that is typed, or by its file. Every answer is the same page
 * in the same tone; what does not exist is no error.
 */
@RestController
class VerifyPage {
    private static final String PATH = "/{lang:en|fr}/verify";
    private static final String TOO_LARGE = "TOO_LARGE";

    private final Pages pages;
    private final CertificateCheck check;

    VerifyPage(Pages pages, CertificateCheck check) {
        this.pages = pages;
        this.check = check;
    }

    @GetMapping(PATH)
    ResponseEntity<String> form(
            @PathVariable String lang, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return code.isBlank() ? page(request, lang, "", "ASK", null) : code(request, lang, code);
    }

    @GetMapping(PATH + "/{code:[A-Za-z0-9-]{1,40}}")
    ResponseEntity<String> code(@PathVariable String lang, @PathVariable String code, HttpServletRequest request) {
        return code(request, lang, code);
    }

    @PostMapping(PATH)
    ResponseEntity<String> file(@PathVariable String lang, @RequestParam MultipartFile file, HttpServletRequest request)
            throws IOException {
        var found = file.isEmpty() ? Optional.<CheckedCertificate>empty() : check.byFile(file.getBytes());
        return page(request, lang, "", found.map(one -> one.state().name()).orElse("CHANGED"), found.orElse(null));
    }

    /** A file that the container refused: no paper of ours is that large. What to do stands above the form, which stays. */
    ResponseEntity<String> tooLarge(HttpServletRequest request, String lang) {
        var page = page(request, lang, "", TOO_LARGE, null);
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .headers(page.getHeaders())
                .body(page.getBody());
    }

    private ResponseEntity<String> code(HttpServletRequest request, String lang, String code) {
        var found = check.byCode(code);
        return page(
                request,
                lang,
                found.isPresent() ? "/" + code : "",
                found.map(one -> one.state().name()).orElse("UNKNOWN"),
                found.orElse(null));
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, String lang, String path, String state, @Nullable CheckedCertificate found) {
        var text = pages.in(Languages.of(lang));
        var title = text.t("site.verify.title." + state, text.t("site.verify.kind." + kind(found)));
        var frame = pages.frame(request, text, "/verify" + path, title, text.t("site.verify.lede"), null);
        var model = new HashMap<String, Object>();
        model.put("title", title);
        model.put("state", state);
        model.put("found", Optional.ofNullable(found));
        model.put(
                "days",
                found == null
                        ? ""
                        : found.days().stream()
                                .map(day -> Formats.shortDate(day, text.locale()))
                                .collect(Collectors.joining("; ")));
        return pages.render(frame, "verify", model);
    }

    private static PaperKind kind(@Nullable CheckedCertificate found) {
        return found == null ? PaperKind.CERTIFICATE : found.kind();
    }
}
