package ca.footing.practice;

import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was signed for the caller, in one file that is theirs for good. */
@Service
@Transactional(readOnly = true)
@ForSignedIn
public class PracticeArchive {
    private final HoursFile hours;
    private final Proofs proofs;
    private final AgreementShelf agreements;
    private final Texts texts;

    PracticeArchive(HoursFile hours, Proofs proofs, AgreementShelf agreements, Texts texts) {
        this.hours = hours;
        this.proofs = proofs;
        this.agreements = agreements;
        this.texts = texts;
    }

    /** A ZIP file: the hours in every order as PDF and CSV, the proof and the program that checks it, the agreements, and how to check it all. */
    public byte[] zip(Locale locale) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            add(zip, "README.txt", texts.get(locale, "practice.archive.readme").getBytes(StandardCharsets.UTF_8));
            add(zip, "proof.json", proofs.file());
            add(zip, "VerifyProof.java", proofs.program());
            for (var order : HoursOrder.values()) {
                add(zip, "hours-" + order.slug() + ".pdf", hours.pdf(order.slug(), locale));
                add(zip, "hours-" + order.slug() + ".csv", hours.csv(order.slug(), locale));
            }
            for (var agreement : agreements.mine()) {
                add(zip, "agreements/" + agreement.id() + "." + agreement.type().ending(), agreement.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
