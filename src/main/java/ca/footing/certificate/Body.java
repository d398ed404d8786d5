package ca.footing.certificate;

import ca.footing.shared.LocalizedText;
import java.util.regex.Pattern;

/**
 * A body that accredits continuing education.
 *
 * @param code short and lasting, for example {@code CCPA}; {@link #NONE} stands for our own rule where no body approved
 * @param numberNeeded whether an approval of it has a number that must be printed
 */
public record Body(String code, LocalizedText name, boolean numberNeeded) {
    public static final String NONE = "NONE";
    public static final int MAX_CODE = 20;
    public static final int MAX_NAME = 200;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");

    /** @throws BodyInvalid */
    void require() {
        if (!CODE.matcher(code).matches()
                || !name.isComplete()
                || name.en().length() > MAX_NAME
                || name.fr().length() > MAX_NAME) {
            throw new BodyInvalid();
        }
    }

    public boolean isNone() {
        return code.equals(NONE);
    }
}
