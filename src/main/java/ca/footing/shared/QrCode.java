package ca.footing.shared;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** A QR code as a drawing of dark squares, so that it stays crisp on paper and on any screen. */
public final class QrCode {
    /** White modules around the code that a reader needs (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private QrCode() {}

    /**
     * An {@code <svg>} element without size: the style sheet gives it one. Error correction M: a fold or a stamp may hide
     * about a seventh of it.
     *
     * @param label what it is, for screen readers
     */
    public static String svg(String text, String label) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var edge = code.size + 2 * QUIET;
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" aria-label="%2$s" \
                shape-rendering="crispEdges"><rect width="%1$d" height="%1$d" fill="#ffffff"/><path d="%3$s" \
                fill="#000000"/></svg>""".formatted(edge, escaped(label), path);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
