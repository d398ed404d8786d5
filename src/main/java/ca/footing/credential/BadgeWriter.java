package ca.footing.credential;

import ca.footing.certificate.CertificateData;
import ca.footing.certificate.IssuedCertificate;
import ca.footing.shared.Digests;
import ca.footing.shared.Formats;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.Texts;
import ca.footing.tax.Seller;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a badge says: nothing beyond the certificate that was issued. */
@Component
class BadgeWriter {
    private final PublicUrls urls;
    private final Seller seller;
    private final Texts texts;

    BadgeWriter(PublicUrls urls, Seller seller, Texts texts) {
        this.urls = urls;
        this.seller = seller;
        this.texts = texts;
    }

    String key(int number) {
        return urls.absolute("badges/keys/" + number);
    }

    /** The payload of the token: the credential, and the claims that repeat its head (RFC 7519). */
    Map<String, Object> claims(IssuedCertificate certificate) {
        var claims = new LinkedHashMap<>(credential(certificate));
        claims.put("iss", urls.absolute("badges/issuer"));
        claims.put("jti", id(certificate.code()));
        claims.put("nbf", certificate.issuedAt().getEpochSecond());
        claims.put("sub", subject(certificate));
        return claims;
    }

    Map<String, Object> issuer() {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("@context", Badges.context());
        profile.putAll(shortIssuer());
        return profile;
    }

    Map<String, Object> revoked(List<String> codes) {
        var list = new LinkedHashMap<String, Object>();
        list.put("id", urls.absolute("badges/revoked"));
        list.put("issuer", urls.absolute("badges/issuer"));
        list.put(
                "revokedCredential",
                codes.stream()
                        .map(code -> Map.of("id", id(code), "revoked", true))
                        .toList());
        return list;
    }

    private Map<String, Object> credential(IssuedCertificate certificate) {
        var data = certificate.data();
        var locale = Languages.of(data.language());
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context", Badges.context());
        credential.put("id", id(certificate.code()));
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("name", data.programme().in(locale));
        credential.put("issuer", shortIssuer());
        credential.put(
                "validFrom",
                certificate.issuedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        credential.put("credentialSubject", subjectOf(certificate));
        credential.put(
                "evidence",
                List.of(Map.of(
                        "id", data.verifyUrl(),
                        "type", List.of("Evidence"),
                        "name", texts.get(locale, "credential.badge.evidence", data.serial()))));
        credential.put(
                "credentialStatus", Map.of("id", urls.absolute("badges/revoked"), "type", "1EdTechRevocationList"));
        return credential;
    }

    private Map<String, Object> subjectOf(IssuedCertificate certificate) {
        var data = certificate.data();
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", subject(certificate));
        subject.put("type", List.of("AchievementSubject"));
        subject.put(
                "identifier",
                List.of(Map.of(
                        "type",
                        "IdentityObject",
                        "identityHash",
                        data.holder().legalName(),
                        "identityType",
                        "name",
                        "hashed",
                        false)));
        subject.put("activityStartDate", data.days().getFirst() + "T00:00:00Z");
        subject.put("activityEndDate", data.days().getLast() + "T00:00:00Z");
        subject.put("achievement", achievement(certificate));
        return subject;
    }

    private Map<String, Object> achievement(IssuedCertificate certificate) {
        var data = certificate.data();
        var locale = Languages.of(data.language());
        var achievement = new LinkedHashMap<String, Object>();
        achievement.put("id", "urn:uuid:" + certificate.cohort());
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "CertificateOfCompletion");
        achievement.put("name", data.programme().in(locale));
        achievement.put("inLanguage", Languages.code(locale) + "-CA");
        achievement.put(
                "description",
                texts.get(
                        locale,
                        "credential.badge.description",
                        Formats.minutes(data.minutes().total()),
                        Formats.minutes(data.minutes().didactic()),
                        Formats.minutes(data.minutes().experiential())));
        achievement.put("criteria", Map.of("narrative", criteria(data)));
        return achievement;
    }

    private String criteria(CertificateData data) {
        var locale = Languages.of(data.language());
        var lines = new StringBuilder(data.attendance().in(locale));
        data.modules().forEach(module -> {
            lines.append("\n\n").append(module.title().in(locale));
            module.objectives().forEach(objective -> lines.append("\n- ").append(objective.in(locale)));
        });
        return lines.toString();
    }

    private Map<String, Object> shortIssuer() {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("id", urls.absolute("badges/issuer"));
        profile.put("type", List.of("Profile"));
        profile.put("name", seller.name());
        profile.put("url", urls.absolute("/"));
        return profile;
    }

    /** From the code of the certificate, and no way back: the public list of revoked badges leads to nobody's page. */
    private static String id(String code) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(Digests.sha256(code.getBytes(StandardCharsets.UTF_8)));
    }

    /** One and the same for all badges of a person, and nothing that leads to them. */
    private static String subject(IssuedCertificate certificate) {
        return "urn:uuid:"
                + UUID.nameUUIDFromBytes(
                        Digests.sha256(Ids.bytes(certificate.holder().id())));
    }
}
