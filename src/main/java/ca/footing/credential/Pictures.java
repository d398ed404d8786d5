package ca.footing.credential;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Pictures of a design: read, made small and written anew, so that nothing of the file but its picture is kept. */
final class Pictures {
    private static final int MOST_BYTES = 500 * 1024;
    private static final int WIDEST = 900;
    private static final int HIGHEST = 300;
    /** A picture of more pixels is not opened at all. */
    private static final long MOST_PIXELS = 16_000_000;

    private Pictures() {}

    /** A PNG on white, at most 900 × 300 pixels, base64. @throws PictureUnreadable */
    static String clean(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new PictureUnreadable();
        }
        try {
            var picture = read(file);
            if (picture == null) {
                throw new PictureUnreadable();
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(small(picture), "png", png);
            return Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException | IllegalArgumentException _) {
            throw new PictureUnreadable();
        }
    }

    private static @Nullable BufferedImage read(byte[] file) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > MOST_PIXELS ? null : reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage small(BufferedImage picture) {
        var scale = Math.min(1, Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = result.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        drawing.dispose();
        return result;
    }
}
