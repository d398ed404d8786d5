package ca.footing.shared;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in the one form in which it is compared and stored: trimmed and in lower case. */
@Embeddable
public record EmailAddress(String value) {
    public static final int MAX_LENGTH = 254;

    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>\",;:\\\\()\\[\\]\\p{Cntrl}]{1,64}@"
                    + "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");

    /** @throws IllegalArgumentException when the text is no address (line breaks and headers included) */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
