package ca.footing.credential.ui;

import ca.footing.certificate.CertificateId;
import ca.footing.credential.Badges;
import ca.footing.credential.CredentialRoutes;
import ca.footing.credential.PaperId;
import ca.footing.credential.Portfolios;
import ca.footing.credential.TrainingPapers;
import ca.footing.credential.Transcripts;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

/** Hands a person the files of their own training. */
@RestController
class PaperFiles {
    private static final String PDF = "application/pdf";

    private final TrainingPapers papers;
    private final Transcripts transcripts;
    private final Portfolios portfolios;
    private final Badges badges;

    PaperFiles(TrainingPapers papers, Transcripts transcripts, Portfolios portfolios, Badges badges) {
        this.papers = papers;
        this.transcripts = transcripts;
        this.portfolios = portfolios;
        this.badges = badges;
    }

    @GetMapping(CredentialRoutes.PAPER_FILE)
    ResponseEntity<byte[]> paper(@PathVariable String paperId) {
        var id = Ids.parse(paperId).map(PaperId::new).orElseThrow(RecordNotFound::new);
        return file(papers.paper(id).fileName(), PDF, papers.pdf(id));
    }

    @GetMapping(CredentialRoutes.BADGE_FILE)
    ResponseEntity<byte[]> badge(@PathVariable String certificateId) {
        var id = Ids.parse(certificateId).map(CertificateId::new).orElseThrow(RecordNotFound::new);
        return file("badge.jwt", "application/vc+jwt", badges.signed(id).getBytes(StandardCharsets.US_ASCII));
    }

    @GetMapping(CredentialRoutes.TRANSCRIPT_PDF)
    ResponseEntity<byte[]> transcript(Locale locale) {
        return file("transcript.pdf", PDF, transcripts.pdf(locale));
    }

    @GetMapping(CredentialRoutes.TRANSCRIPT_CSV)
    ResponseEntity<byte[]> table(Locale locale) {
        return file(
                "transcript.csv",
                "text/csv;charset=UTF-8",
                transcripts.csv(locale).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(CredentialRoutes.PORTFOLIO_FILE)
    ResponseEntity<byte[]> portfolio(@PathVariable int year, Locale locale) {
        return file("portfolio-" + year + ".zip", "application/zip", portfolios.zip(year, locale));
    }

    /** A paper that cannot be written yet is not there either; the screen says what it waits for. */
    @ExceptionHandler({RecordNotFound.class, RuleViolation.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {}

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
