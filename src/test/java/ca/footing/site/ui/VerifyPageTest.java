package ca.footing.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.certificate.CertificateFixtures;
import ca.footing.certificate.CertificateOffice;
import ca.footing.certificate.Certificates;
import ca.footing.certificate.IssuedCertificate;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FootingTest
class VerifyPageTest {
    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private CertificateFixtures fixtures;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateOffice office;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private MovableClock clock;

    private IssuedCertificate issued;
    private byte[] pdf;

    @BeforeEach
    void issue() {
        issued = fixtures.issued(clock);
        pdf = certificates.storedPdf(issued.id());
    }

    @AfterEach
    void nobody() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void theCodeOnThePaperLeadsToThePage() throws Exception {
        var url = decoded();
        assertThat(url).isEqualTo(issued.data().verifyUrl());
        assertThat(URI.create(url).getPath()).isEqualTo("/en/verify/" + issued.code());
        var page = get(URI.create(url).getPath());
        assertThat(page.select("h1").text()).isEqualTo("This certificate is valid");
        assertThat(page.select("main").text())
                .contains(issued.data().serial(), "Daniel Robin Test", "2 h 30 min", "Resourcing")
                .doesNotContain("012345", "@example.org");
        assertThat(get("/fr/verify/" + issued.code()).select("h1").text()).isEqualTo("Ce certificat est valide");
        assertThat(get("/en/verify?code=" + issued.code().toLowerCase().replaceFirst("(.{4})", "$1-"))
                        .select("h1")
                        .text())
                .isEqualTo("This certificate is valid");
    }

    @Test
    void whatIsReplacedRevokedOrUnknownIsSaidCalmlyAndWithoutAName() throws Exception {
        Acting.as(people.registrar(), Role.REGISTRAR);
        var next = certificates.certificate(office.correct(issued.id(), "A slip"));
        var replaced = get("/en/verify/" + issued.code());
        assertThat(replaced.select("h1").text()).isEqualTo("This certificate was replaced");
        assertThat(replaced.text())
                .doesNotContain("Daniel Robin Test", next.data().serial(), next.code());
        office.revoke(next.id(), "It was recorded for another person");
        var revoked = get("/en/verify/" + next.code());
        assertThat(revoked.select("h1").text()).isEqualTo("This certificate was revoked");
        assertThat(revoked.text()).doesNotContain("Daniel Robin Test", "another person");
        assertThat(get("/en/verify/0000000000000000").select("h1").text()).isEqualTo("No certificate with this code");
    }

    @Test
    void aChangedByteFailsTheComparison() throws Exception {
        assertThat(upload(pdf).select("h1").text()).isEqualTo("This certificate is valid");
        var changed = pdf.clone();
        changed[pdf.length - 20] ^= 1;
        assertThat(upload(changed).select("h1").text()).isEqualTo("Not a file that we issued");
        assertThat(upload(new byte[0]).select("h1").text()).isEqualTo("Not a file that we issued");
    }

    /** Once this was the container's bare page; now the form stays and the page says what to do. */
    @Test
    void aFileThatIsTooLargeIsToldWhyAndTheFormStays() throws Exception {
        for (var size : new int[] {3_500_000, 9_000_000}) {
            for (var language : List.of("en", "fr")) {
                var answer = send(new byte[size], language);
                assertThat(answer.statusCode()).isEqualTo(413);
                var page = Jsoup.parse(answer.body());
                assertThat(page.select("h1").text())
                        .isEqualTo(
                                "fr".equals(language)
                                        ? "Ce fichier est trop gros pour être un des nôtres"
                                        : "This file is too large to be one of ours");
                assertThat(page.select("main").text()).contains("fr".equals(language) ? "3 Mo" : "3 MB");
                assertThat(page.select("input[type=file][name=file]")).hasSize(1);
            }
        }
    }

    private String decoded() throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (var page = document.getNumberOfPages() - 1; page >= 0; page--) {
                var image = renderer.renderImageWithDPI(page, 150);
                var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
                try {
                    return new QRCodeReader()
                            .decode(
                                    new BinaryBitmap(new HybridBinarizer(source)),
                                    Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText();
                } catch (com.google.zxing.NotFoundException _) {
                    // it stands on another page
                }
            }
        }
        return "";
    }

    private Document get(String path) throws Exception {
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private Document upload(byte[] file) throws Exception {
        var answer = send(file, "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> send(byte[] file, String language) throws Exception {
        var head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + language + "/verify"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head, StandardCharsets.US_ASCII),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--edge--\r\n", StandardCharsets.US_ASCII)))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
