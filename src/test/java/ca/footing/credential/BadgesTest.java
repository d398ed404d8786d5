package ca.footing.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.certificate.CertificateOffice;
import ca.footing.shared.RecordNotFound;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.RSADigestSigner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FootingTest
class BadgesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private Badges badges;

    @Autowired
    private BadgeKeys keys;

    @Autowired
    private CertificateOffice office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CredentialFixtures past;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void isSignedSoThatAnotherImplementationVerifiesItWithThePublishedKey() {
        var issued = past.certificate();
        Acting.as(issued.holder(), Role.LEARNER);
        var token = badges.signed(issued.id());
        Acting.asNobody();

        var parts = token.split("\\.", -1);
        var header = read(parts[0]);
        assertThat(header.get("alg").asString()).isEqualTo("RS256");
        assertThat(verifies(token, header)).isTrue();
        var other = (parts[1].charAt(40) == 'A' ? 'B' : 'A');
        var forged = parts[0] + "." + parts[1].substring(0, 40) + other + parts[1].substring(41) + "." + parts[2];
        assertThat(verifies(forged, header)).isFalse();
    }

    @Test
    void saysWhatTheCertificateSaysInTheShapeOfOpenBadges() {
        var issued = past.certificate();
        Acting.as(issued.holder(), Role.LEARNER);
        var badge = read(badges.signed(issued.id()).split("\\.", -1)[1]);

        assertThat(badge.get("@context").get(0).asString()).isEqualTo("https://www.w3.org/ns/credentials/v2");
        assertThat(badge.get("type").get(1).asString()).isEqualTo("OpenBadgeCredential");
        assertThat(badge.get("jti").asString()).isEqualTo(badge.get("id").asString());
        assertThat(badge.get("iss").asString())
                .isEqualTo(badge.get("issuer").get("id").asString())
                .isEqualTo(badges.issuer().get("id"));
        assertThat(badge.get("nbf").asLong()).isEqualTo(issued.issuedAt().getEpochSecond());
        var subject = badge.get("credentialSubject");
        assertThat(badge.get("sub").asString()).isEqualTo(subject.get("id").asString());
        assertThat(subject.get("identifier").get(0).get("identityHash").asString())
                .isEqualTo(issued.data().holder().legalName());
        var achievement = subject.get("achievement");
        assertThat(achievement.get("name").asString())
                .isEqualTo(issued.data().programme().en());
        assertThat(achievement.get("criteria").get("narrative").asString()).contains("Name three signs.");
        assertThat(badge.get("evidence").get(0).get("id").asString())
                .isEqualTo(issued.data().verifyUrl());
        assertThat(badge.toString()).doesNotContain(issued.holder().toString());
    }

    @Test
    void aRotatedKeyLeavesEarlierBadgesVerifiable() {
        var issued = past.certificate();
        Acting.as(issued.holder(), Role.LEARNER);
        var before = badges.signed(issued.id());
        Acting.as(people.registrar(), Role.OWNER);
        badges.rotateKey();
        Acting.as(issued.holder(), Role.LEARNER);
        var after = badges.signed(issued.id());

        var first = read(before.split("\\.", -1)[0]);
        var second = read(after.split("\\.", -1)[0]);
        assertThat(first.get("kid")).isNotEqualTo(second.get("kid"));
        assertThat(verifies(before, first)).isTrue();
        assertThat(verifies(after, second)).isTrue();
        assertThat(verifies(before, second)).isFalse();
    }

    /** From nothing but the token and what its addresses answer over the wire, signed in or not. */
    @Test
    void issuerKeyAndRevocationsAreFoundAtTheAddressesThatTheBadgeNames() throws Exception {
        var issued = past.certificate();
        Acting.as(issued.holder(), Role.LEARNER);
        var token = badges.signed(issued.id());
        Acting.asNobody();
        var header = read(token.split("\\.", -1)[0]);
        var badge = read(token.split("\\.", -1)[1]);

        var key = json(header.get("kid").asString());
        assertThat(key.get("kid").asString()).isEqualTo(header.get("kid").asString());
        assertThat(verifies(
                        token,
                        Map.of("n", key.get("n").asString(), "e", key.get("e").asString())))
                .isTrue();
        assertThat(key.has("d")).isFalse();
        var issuer = json(badge.get("iss").asString());
        assertThat(issuer.get("id").asString()).isEqualTo(badge.get("iss").asString());
        assertThat(issuer.get("type").get(0).asString()).isEqualTo("Profile");
        var list = badge.get("credentialStatus").get("id").asString();
        assertThat(json(list).toString()).doesNotContain(badge.get("id").asString());
        Acting.as(people.registrar(), Role.REGISTRAR);
        office.revoke(issued.id(), "For a test");
        Acting.asNobody();
        assertThat(json(list).toString()).contains(badge.get("id").asString());

        var evidence = URI.create(badge.get("evidence").get(0).get("id").asString());
        assertThat(get(evidence.getPath()).statusCode()).isEqualTo(200);
        assertThat(get("/badges/keys/999999").statusCode()).isEqualTo(404);
        assertThat(get(CredentialRoutes.badge(issued.id())).statusCode()).isNotEqualTo(200);
    }

    @Test
    void aKeyIsSealedWithTheSecretAndOpensWithNoOther() {
        var first = new KeySeal(new BadgeSettings(secret(1)));
        var plain = "a private key".getBytes(StandardCharsets.UTF_8);
        var sealed = first.seal(7, plain);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("private");
        assertThat(first.seal(7, plain)).isNotEqualTo(sealed);
        assertThat(first.open(7, sealed)).isEqualTo(plain);
        assertThatThrownBy(() -> first.open(8, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new KeySeal(new BadgeSettings(secret(2))).open(7, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new KeySeal(new BadgeSettings("")).open(7, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new BadgeSettings("c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new BadgeSettings(secret(1)).toString()).doesNotContain(secret(1));
    }

    @Test
    void aStoredKeyIsSealedWhenItNextSignsAndOlderOnesKeepTheirPublicHalfAlone() {
        var signing = keys.newest();
        var sealing = new BadgeKeys(jdbc, new BadgeSettings(secret(3)), clock);
        try {
            assertThat(sealing.newest()).isEqualTo(signing);
            assertThat(stored(signing.number())).isNotEqualTo(signing.secret().getEncoded());
            assertThat(sealing.newest()).isEqualTo(signing);
            assertThat(sealing.all().getFirst().sealed()).isTrue();
            assertThatThrownBy(() -> keys.newest()).isInstanceOf(IllegalStateException.class);
            assertThat(keys.open(signing.number())).isPresent();
        } finally {
            jdbc.sql("update badge_key set private_key = :key, sealed = false where number = :number")
                    .param("key", signing.secret().getEncoded())
                    .param("number", signing.number())
                    .update();
        }
        Acting.as(people.owner(), Role.OWNER);
        var next = badges.rotateKey();
        assertThat(badges.keys())
                .extracting(BadgeKey::number, BadgeKey::signs)
                .startsWith(tuple(next, true), tuple(signing.number(), false));
        assertThat(stored(signing.number())).isEmpty();
        assertThat(keys.open(signing.number())).isPresent();
        Acting.as(people.registrar(), Role.REGISTRAR);
        assertThatThrownBy(() -> badges.rotateKey()).isInstanceOf(AccessDeniedException.class);
    }

    private byte[] stored(int number) {
        return jdbc.sql("select private_key from badge_key where number = :number")
                .param("number", number)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private static String secret(int seed) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private JsonNode json(String address) throws Exception {
        var answer = get(URI.create(address).getPath());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void nobodyElseGetsIt() {
        var issued = past.certificate();
        Acting.as(people.learner(), Role.LEARNER);
        assertThatThrownBy(() -> badges.signed(issued.id())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> badges.key(999_999)).isInstanceOf(RecordNotFound.class);
    }

    /** With BouncyCastle's arithmetic, from nothing but the token and the key under its address. */
    private boolean verifies(String token, JsonNode header) {
        var kid = header.get("kid").asString();
        return verifies(token, badges.key(Integer.parseInt(kid.substring(kid.lastIndexOf('/') + 1))));
    }

    private static boolean verifies(String token, Map<String, ?> jwk) {
        var signer = new RSADigestSigner(new SHA256Digest());
        signer.init(false, new RSAKeyParameters(false, number(jwk, "n"), number(jwk, "e")));
        var end = token.lastIndexOf('.');
        var signed = token.substring(0, end).getBytes(StandardCharsets.US_ASCII);
        signer.update(signed, 0, signed.length);
        return signer.verifySignature(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }

    private static BigInteger number(Map<String, ?> jwk, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode((String) jwk.get(name)));
    }

    private static JsonNode read(String part) {
        return JSON.readTree(Base64.getUrlDecoder().decode(part));
    }
}
