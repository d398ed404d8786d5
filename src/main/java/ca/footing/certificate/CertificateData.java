package ca.footing.certificate;

import ca.footing.cohort.Format;
import ca.footing.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a certificate says, as it was when it was issued: the union of what the bodies ask for. Nothing in it is looked
 * up again later. Both languages are kept, so that the page can be read in either; the file is in {@link #language}.
 *
 * @param serial for example {@code FTG-2026-000017}
 * @param language {@code en} or {@code fr}
 * @param replaces serial of the certificate that this one corrects or duplicates
 * @param attendance the rule that attendance was verified by, as a sentence
 * @param noBody the sentence for a certificate without a body, empty when there is one
 * @param verifyUrl the public page of this certificate: what the QR code holds
 */
public record CertificateData(
        String serial,
        Edition edition,
        @Nullable String replaces,
        LocalDate issuedOn,
        String language,
        Holder holder,
        LocalizedText programme,
        LocalizedText cohort,
        Provider provider,
        List<TaughtModule> modules,
        List<HeldSession> sessions,
        Minutes minutes,
        List<Credit> credits,
        LocalizedText noBody,
        LocalizedText attendance,
        List<Signatory> facilitators,
        Signatory signature,
        String verifyUrl) {
    /** @param registration college and number, empty when the person has none */
    public record Holder(String legalName, LocalizedText category, String registration) {}

    public record Provider(String name, String address) {}

    public record TaughtModule(LocalizedText title, List<LocalizedText> objectives, Minutes minutes) {}

    /** @param attended minutes that count under our own rule, breaks out */
    public record HeldSession(LocalizedText title, LocalDate day, Format format, int held, int attended) {}

    /** Clock minutes without breaks. */
    public record Minutes(int didactic, int experiential) {
        /** Minutes of a module split as the module says its time is; half minutes go to the didactic part. */
        public static Minutes split(int counted, int didactic, int experiential) {
            var planned = didactic + experiential;
            var second = planned == 0 ? 0 : counted * experiential / planned;
            return new Minutes(counted - second, second);
        }

        public Minutes plus(Minutes other) {
            return new Minutes(didactic + other.didactic, experiential + other.experiential);
        }

        public int total() {
            return didactic + experiential;
        }
    }

    /**
     * One body that approved the activity, with what its rule gives.
     *
     * @param number of the approval, empty where the body gives none
     * @param statement exactly as the body asks for it
     * @param credits with two decimals, for example {@code 12.50}
     * @param rule the rule in one sentence
     */
    public record Credit(
            String body,
            LocalizedText name,
            String number,
            LocalizedText statement,
            int minutes,
            String credits,
            LocalizedText rule) {}

    public record Signatory(String name, String credentials) {}

    /** The same content under another number. */
    CertificateData stamped(CertificateWriter.Stamp stamp) {
        return new CertificateData(
                stamp.serial(),
                stamp.edition(),
                stamp.replaces(),
                stamp.day(),
                language,
                holder,
                programme,
                cohort,
                provider,
                modules,
                sessions,
                minutes,
                credits,
                noBody,
                attendance,
                facilitators,
                signature,
                stamp.verifyUrl());
    }

    /** The same for the same person under another name. */
    CertificateData named(Holder renamed) {
        return new CertificateData(
                serial,
                edition,
                replaces,
                issuedOn,
                language,
                renamed,
                programme,
                cohort,
                provider,
                modules,
                sessions,
                minutes,
                credits,
                noBody,
                attendance,
                facilitators,
                signature,
                verifyUrl);
    }

    /** The days on which it took place, in order. */
    public List<LocalDate> days() {
        return sessions.stream().map(HeldSession::day).distinct().sorted().toList();
    }

    public Set<Format> formats() {
        return sessions.stream().map(HeldSession::format).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
