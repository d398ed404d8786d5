package ca.footing.progress.ui;

import ca.footing.catalogue.MaterialId;
import ca.footing.progress.Progress;
import ca.footing.progress.ProgressRoutes;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import ca.footing.shared.PublicPath;
import ca.footing.shared.RecordNotFound;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the PDFs of materials to people who learn with them; to anyone else there is nothing here. */
@RestController
class MaterialController {
    private final Progress progress;

    MaterialController(Progress progress) {
        this.progress = progress;
    }

    @GetMapping("/" + ProgressRoutes.MATERIAL)
    ResponseEntity<byte[]> material(
            @PathVariable String registrationId,
            @PathVariable String materialId,
            @RequestParam(defaultValue = "en") String lang,
            @RequestParam(required = false) @Nullable Integer edition) {
        var registration = Ids.parse(registrationId).map(RegistrationId::new).orElseThrow(RecordNotFound::new);
        var material = Ids.parse(materialId).map(MaterialId::new).orElseThrow(RecordNotFound::new);
        var file = progress.file(registration, material, edition, Languages.of(lang));
        var disposition = ContentDisposition.inline()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(file.content());
    }

    @ExceptionHandler(RecordNotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {}

    /** The address itself is open; the service decides, and answers strangers like visitors: nothing here. */
    @Configuration(proxyBeanMethods = false)
    static class Address {
        @Bean
        PublicPath materialAddresses() {
            return new PublicPath("/materials/**");
        }
    }
}
