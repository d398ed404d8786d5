package ca.footing.certificate;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How certificates are numbered.
 *
 * @param serial the pattern of serial numbers: {@code {year}} is the year of issue, {@code {number}} counts from 1 without
 *     gaps within whatever stands in front of it
 * @param digits of the number, filled up with zeros
 */
@ConfigurationProperties("footing.certificate")
record CertificateSettings(
        @DefaultValue("FTG-{year}-{number}") String serial,
        @DefaultValue("6") int digits) {
    private static final String NUMBER = "{number}";

    /** @throws IllegalArgumentException unless the pattern has one number and only letters, digits and hyphens around it */
    CertificateSettings {
        var plain = serial.replace("{year}", "2026").replace(NUMBER, "1");
        if (serial.indexOf(NUMBER) < 0 || !plain.matches("[A-Za-z0-9-]{1,40}") || digits < 1 || digits > 9) {
            throw new IllegalArgumentException(
                    "footing.certificate.serial must contain {number}; letters, digits, hyphens");
        }
    }

    /** What counts by itself: the pattern of that year and kind without its number. */
    String series(PaperKind kind, LocalDate day) {
        return serial.replace("{year}", Integer.toString(day.getYear())).replace(NUMBER, kind.mark() + NUMBER);
    }

    String serial(String series, long number) {
        return series.replace(NUMBER, String.format(Locale.ROOT, "%0" + digits + "d", number));
    }
}
