package ca.footing.certificate.ui;

import ca.footing.certificate.CertificateId;
import ca.footing.certificate.CertificateRoutes;
import ca.footing.certificate.Certificates;
import ca.footing.shared.Ids;
import ca.footing.shared.PublicPath;
import ca.footing.shared.RecordNotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out stored certificates; to anyone who may not read one there is nothing here. */
@RestController
class CertificateFiles {
    private final Certificates certificates;

    CertificateFiles(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/" + CertificateRoutes.FILE)
    ResponseEntity<byte[]> file(@PathVariable String certificateId, @PathVariable String format) {
        var id = Ids.parse(certificateId).map(CertificateId::new).orElseThrow(RecordNotFound::new);
        var html = "html".equals(format);
        var disposition = (html ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(certificates.fileName(id, html ? "html" : "pdf"))
                .build();
        return ResponseEntity.ok()
                .contentType(html ? MediaType.parseMediaType("text/html;charset=UTF-8") : MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(html ? certificates.html(id) : certificates.pdf(id));
    }

    @ExceptionHandler({RecordNotFound.class, AuthenticationException.class, AccessDeniedException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {}

    /** The address itself is open; the service decides, and answers strangers like visitors: nothing here. */
    @Configuration(proxyBeanMethods = false)
    static class CertificateAddress {
        @Bean
        PublicPath certificateAddresses() {
            return new PublicPath("/certificates/*/file/*");
        }
    }
}
