package ca.footing.shared;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code as a drawing of dark squares, so that it stays crisp on paper and on any screen. */
public final class QrCode {
    /** White modules around the code that a reader needs (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private static final int PIXELS = 8;

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

    /** The same as an image for {@code src}, for pages that become a PDF: eight pixels a module, no smoothing needed. */
    public static String png(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var edge = (code.size + 2 * QUIET) * PIXELS;
        var image = new BufferedImage(edge, edge, BufferedImage.TYPE_BYTE_GRAY);
        var drawing = image.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, edge, edge);
        drawing.setColor(Color.BLACK);
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    drawing.fillRect((x + QUIET) * PIXELS, (y + QUIET) * PIXELS, PIXELS, PIXELS);
                }
            }
        }
        drawing.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(file.toByteArray());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
