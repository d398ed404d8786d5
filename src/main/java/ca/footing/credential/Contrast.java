package ca.footing.credential;

import java.util.regex.Pattern;

/** The contrast of two colours as WCAG 2.2 defines it. */
public final class Contrast {
    /** What text of any size needs (WCAG 1.4.3, level AA). */
    public static final double TEXT = 4.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private Contrast() {}

    /** From 1 to 21; 0 for what is no colour of the form {@code #rrggbb}. */
    public static double onWhite(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            return 0;
        }
        var luminance = .2126 * channel(colour, 1) + .7152 * channel(colour, 3) + .0722 * channel(colour, 5);
        return 1.05 / (luminance + .05);
    }

    private static double channel(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
