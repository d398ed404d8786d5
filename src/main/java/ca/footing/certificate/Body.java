package ca.footing.certificate;

import ca.footing.shared.LocalizedText;

/**
 * A body that accredits continuing education.
 *
 * @param code short and lasting, for example {@code CCPA}; {@link #NONE} stands for our own rule where no body approved
 * @param numberNeeded whether an approval of it has a number that must be printed
 */
public record Body(String code, LocalizedText name, boolean numberNeeded) {
    public static final String NONE = "NONE";

    public boolean isNone() {
        return code.equals(NONE);
    }
}
