package ca.footing.eligibility.ui;

import ca.footing.eligibility.EligibilityRoutes;
import ca.footing.eligibility.EvidenceFiles;
import ca.footing.eligibility.EvidenceId;
import ca.footing.shared.Ids;
import ca.footing.shared.PublicPath;
import ca.footing.shared.RecordNotFound;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out files of evidence as downloads, never to be shown inside a page; to anyone else there is nothing here. */
@RestController
class EvidenceController {
    private final EvidenceFiles files;

    EvidenceController(EvidenceFiles files) {
        this.files = files;
    }

    @GetMapping("/" + EligibilityRoutes.EVIDENCE)
    ResponseEntity<byte[]> evidence(@PathVariable String evidenceId) {
        var file = files.open(Ids.parse(evidenceId).map(EvidenceId::new).orElseThrow(RecordNotFound::new));
        var disposition = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.media()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(file.content());
    }

    @ExceptionHandler({
        RecordNotFound.class,
        AuthenticationException.class,
        org.springframework.security.access.AccessDeniedException.class
    })
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {}

    /** The address itself is open; the service decides, and answers strangers like visitors: nothing here. */
    @Configuration(proxyBeanMethods = false)
    static class Address {
        @Bean
        PublicPath evidenceAddresses() {
            return new PublicPath("/evidence/**");
        }
    }
}
