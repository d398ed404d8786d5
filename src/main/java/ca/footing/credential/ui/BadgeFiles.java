package ca.footing.credential.ui;

import ca.footing.credential.Badges;
import ca.footing.shared.RecordNotFound;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What anyone needs in order to verify a badge: issuer, keys, revocations. */
@RestController
class BadgeFiles {
    private final Badges badges;

    BadgeFiles(Badges badges) {
        this.badges = badges;
    }

    @GetMapping("/badges/issuer")
    ResponseEntity<Map<String, Object>> issuer() {
        return json(badges.issuer());
    }

    @GetMapping("/badges/keys/{number}")
    ResponseEntity<Map<String, Object>> key(@PathVariable int number) {
        return json(badges.key(number));
    }

    @GetMapping("/badges/revoked")
    ResponseEntity<Map<String, Object>> revoked() {
        return json(badges.revoked());
    }

    @ExceptionHandler(RecordNotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {}

    private static ResponseEntity<Map<String, Object>> json(Map<String, Object> content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Access-Control-Allow-Origin", "*")
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(content);
    }
}
