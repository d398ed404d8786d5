package ca.footing.shared;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;

/**
 * Draws a page as a tagged PDF (PDF/UA-1 and PDF/A-3a) with its own fonts; nothing is loaded from
 * anywhere, and images stand in the page itself. */
@Component
public class PdfPrinter {
    private static final String FAMILY = "Source Sans 3";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** @param html a whole page: language, title and headings are its own to give */
    public byte[] draw(String html) {
        var page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        var file = new ByteArrayOutputStream();
        try {
            builder()
                    .withW3cDocument(new W3CDom().fromJsoup(page), null)
                    .toStream(file)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUriResolver((_, uri) -> uri.startsWith("data:image/png;base64,") ? uri : null);
        font(builder, "document-regular.ttf", REGULAR);
        font(builder, "document-bold.ttf", BOLD);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        FSSupplier<InputStream> bytes = () -> PdfPrinter.class.getResourceAsStream("/fonts/" + file);
        builder.useFont(bytes, FAMILY, weight, FontStyle.NORMAL, true);
    }
}
