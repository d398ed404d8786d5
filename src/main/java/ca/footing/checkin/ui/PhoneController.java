package ca.footing.checkin.ui;

import ca.footing.account.CurrentAccount;
import ca.footing.checkin.CheckIns;
import ca.footing.checkin.Scan;
import ca.footing.checkin.ScanOutcome;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The two questions that the script on the phone asks; the service decides about each code, and visitors get no answer. */
@RestController
class PhoneController {
    private static final int AT_ONCE = 50;

    private final CheckIns checkIns;
    private final CurrentAccount current;

    PhoneController(CheckIns checkIns, CurrentAccount current) {
        this.checkIns = checkIns;
        this.current = current;
    }

    /** Who is signed in, as a mark that means nothing elsewhere, and what a request to write needs; nothing to visitors. */
    @GetMapping("/check-in/me")
    ResponseEntity<Me> me(@RequestAttribute(name = "_csrf") CsrfToken csrf) {
        if (!current.isSignedIn()) {
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Me(checkIns.person(), csrf.getHeaderName(), csrf.getToken()));
    }

    @PostMapping("/check-in/scans")
    ResponseEntity<List<Answer>> scans(@RequestBody List<Scan> scans) {
        if (!current.isSignedIn()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return ResponseEntity.ok(scans.stream()
                .limit(AT_ONCE)
                .map(scan -> new Answer(scan.code(), checkIns.take(scan)))
                .toList());
    }

    /** @param person see {@link CheckIns#person} */
    record Me(String person, String header, String token) {}

    /** What became of a code. */
    record Answer(String code, ScanOutcome outcome) {}
}
