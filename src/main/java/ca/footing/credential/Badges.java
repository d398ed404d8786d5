package ca.footing.credential;

import ca.footing.account.CurrentAccount;
import ca.footing.certificate.CertificateId;
import ca.footing.certificate.CertificateState;
import ca.footing.certificate.Certificates;
import ca.footing.shared.ForAnyone;
import ca.footing.shared.ForOwners;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Certificates as Open Badges 3.0: verifiable credentials, signed as a JSON web token (RS256, "VC-JWT" of the specification,
 * section 8.2), with issuer, keys and revocations at public addresses.
 */
@Service
@Transactional
public class Badges {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final BadgeKeys keys;
    private final BadgeWriter writer;
    private final Certificates certificates;
    private final CurrentAccount current;
    private final JsonMapper json;

    Badges(BadgeKeys keys, BadgeWriter writer, Certificates certificates, CurrentAccount current, JsonMapper json) {
        this.keys = keys;
        this.writer = writer;
        this.certificates = certificates;
        this.current = current;
        this.json = json;
    }

    /** The signed badge of a certificate. @throws RecordNotFound unless the caller holds it and it counts */
    @ForSignedIn
    public String signed(CertificateId certificate) {
        var found = certificates.certificate(certificate);
        if (!found.holder().equals(current.require()) || found.state() != CertificateState.VALID) {
            throw new RecordNotFound();
        }
        var key = keys.newest();
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", "RS256");
        header.put("typ", "JWT");
        header.put("kid", writer.key(key.number()));
        var signing = part(header) + "." + part(writer.claims(found));
        return signing + "." + BASE64.encodeToString(sign(key, signing));
    }

    /** Who issues badges, as a profile of Open Badges. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Map<String, Object> issuer() {
        return writer.issuer();
    }

    /** A public key as JSON web key (RFC 7517). @throws RecordNotFound when there is none */
    @ForAnyone
    @Transactional(readOnly = true)
    public Map<String, Object> key(int number) {
        var found = keys.open(number).orElseThrow(RecordNotFound::new);
        var jwk = new LinkedHashMap<String, Object>();
        jwk.put("kty", "RSA");
        jwk.put("use", "sig");
        jwk.put("alg", "RS256");
        jwk.put("kid", writer.key(number));
        jwk.put("n", BASE64.encodeToString(unsigned(found.getModulus())));
        jwk.put("e", BASE64.encodeToString(unsigned(found.getPublicExponent())));
        return jwk;
    }

    /** Badges that no longer count, as a revocation list of 1EdTech. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Map<String, Object> revoked() {
        return writer.revoked(certificates.ended());
    }

    /** The keys of this installation, the newest first. */
    @ForOwners
    @Transactional(readOnly = true)
    public List<BadgeKey> keys() {
        return keys.all();
    }

    /** From now on a new key signs; badges signed before stay verifiable. @return its number */
    @ForOwners
    public int rotateKey() {
        return keys.rotate();
    }

    private String part(Map<String, Object> content) {
        return BASE64.encodeToString(json.writeValueAsBytes(content));
    }

    private static byte[] sign(BadgeKeys.Signing key, String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.secret());
            signature.update(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the leading zero that only says that the number is positive. */
    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    static List<String> context() {
        return List.of(
                "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    }
}
