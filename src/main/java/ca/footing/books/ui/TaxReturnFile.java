package ca.footing.books.ui;

import ca.footing.books.BooksRoutes;
import ca.footing.books.FilingPeriod;
import ca.footing.books.TaxReturns;
import ca.footing.shared.RecordNotFound;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The return as a file for a spreadsheet; whoever may not have it is told that there is nothing. */
@RestController
class TaxReturnFile {
    private final TaxReturns returns;

    TaxReturnFile(TaxReturns returns) {
        this.returns = returns;
    }

    @GetMapping(BooksRoutes.RETURN_FILE)
    ResponseEntity<String> file(@RequestParam String period, Locale locale) {
        var wanted = FilingPeriod.parse(period).orElseThrow(RecordNotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("footing-gst-hst-" + wanted.name() + ".csv")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(returns.csv(wanted, locale));
    }

    @ExceptionHandler({RecordNotFound.class, AccessDeniedException.class, AuthenticationException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {}
}
