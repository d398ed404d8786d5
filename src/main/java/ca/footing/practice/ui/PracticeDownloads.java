package ca.footing.practice.ui;

import ca.footing.practice.AgreementShelf;
import ca.footing.practice.HoursFile;
import ca.footing.practice.PracticeArchive;
import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.Proofs;
import ca.footing.shared.Ids;
import ca.footing.shared.PublicPath;
import ca.footing.shared.RecordNotFound;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands a learner the files of their own practice. */
@RestController
class PracticeDownloads {
    private final Proofs proofs;
    private final HoursFile hours;
    private final PracticeArchive archive;
    private final AgreementShelf agreements;

    PracticeDownloads(Proofs proofs, HoursFile hours, PracticeArchive archive, AgreementShelf agreements) {
        this.proofs = proofs;
        this.hours = hours;
        this.archive = archive;
        this.agreements = agreements;
    }

    @GetMapping(PracticeRoutes.PROOF)
    ResponseEntity<byte[]> proof() {
        return file("practice-proof.json", "application/json", proofs.file());
    }

    @GetMapping(PracticeRoutes.PROGRAM)
    ResponseEntity<byte[]> program() {
        return file("VerifyProof.java", "text/plain;charset=UTF-8", proofs.program());
    }

    @GetMapping(PracticeRoutes.HOURS)
    ResponseEntity<byte[]> hours(@PathVariable String order, Locale locale) {
        return file("hours-" + order + ".csv", "text/csv;charset=UTF-8", hours.csv(order, locale));
    }

    @GetMapping(PracticeRoutes.SHEET)
    ResponseEntity<byte[]> sheet(@PathVariable String order, Locale locale) {
        return file("hours-" + order + ".pdf", "application/pdf", hours.pdf(order, locale));
    }

    @GetMapping(PracticeRoutes.ARCHIVE)
    ResponseEntity<byte[]> everything(Locale locale) {
        return file("practice-record.zip", "application/zip", archive.zip(locale));
    }

    @GetMapping(PracticeRoutes.AGREEMENT)
    ResponseEntity<byte[]> agreement(@PathVariable String agreementId) {
        var agreement = agreements.open(Ids.parse(agreementId).orElseThrow(RecordNotFound::new));
        return file("agreement." + agreement.type().ending(), agreement.type().media(), agreement.content());
    }

    @ExceptionHandler(RecordNotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {}

    /** The program is for whoever is given a proof. */
    @Configuration(proxyBeanMethods = false)
    static class ProofProgram {
        @Bean
        PublicPath proofProgram() {
            return new PublicPath(PracticeRoutes.PROGRAM);
        }
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name.matches("[A-Za-z.-]+") ? name : "file")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
