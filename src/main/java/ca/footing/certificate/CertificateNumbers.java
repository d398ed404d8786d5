package ca.footing.certificate;

import ca.footing.shared.Internal;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Serial numbers without gaps: the counter row is changed in the transaction that uses the number. */
@Component
@Internal
public class CertificateNumbers {
    /** Digits and letters that nobody mistakes for another (Crockford's base 32). */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final CertificateSettings settings;

    CertificateNumbers(JdbcClient jdbc, CertificateSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The next serial number of a kind in the year of that day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(PaperKind kind, LocalDate day) {
        var series = settings.series(kind, day);
        jdbc.sql(
                        "insert into certificate_number (series, last) values (:series, 1) on duplicate key update last = last + 1")
                .param("series", series)
                .update();
        var last = jdbc.sql("select last from certificate_number where series = :series")
                .param("series", series)
                .query(Long.class)
                .single();
        return settings.serial(series, last);
    }

    /** 80 random bits: what the address of the public page ends with. */
    public static String code() {
        var code = new StringBuilder();
        for (var i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** A code as somebody may have typed it: without blanks and hyphens, in capitals, O and I read as digits. */
    static String typed(String code) {
        return code.toUpperCase(java.util.Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
