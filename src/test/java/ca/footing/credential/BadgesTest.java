package ca.footing.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.shared.RecordNotFound;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.RSADigestSigner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FootingTest
class BadgesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Badges badges;

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
        var jwk = badges.key(Integer.parseInt(kid.substring(kid.lastIndexOf('/') + 1)));
        var signer = new RSADigestSigner(new SHA256Digest());
        signer.init(false, new RSAKeyParameters(false, number(jwk, "n"), number(jwk, "e")));
        var end = token.lastIndexOf('.');
        var signed = token.substring(0, end).getBytes(StandardCharsets.US_ASCII);
        signer.update(signed, 0, signed.length);
        return signer.verifySignature(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }

    private static BigInteger number(Map<String, Object> jwk, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode((String) jwk.get(name)));
    }

    private static JsonNode read(String part) {
        return JSON.readTree(Base64.getUrlDecoder().decode(part));
    }
}
