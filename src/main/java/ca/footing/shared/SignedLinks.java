package ca.footing.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links for one small act without a sign-in, such as leaving a list: an id with its HMAC-SHA256, made with a key of this
 * installation. The same link may stand in several mails; it names its purpose and works for no other.
 */
@Component
public class SignedLinks {
    private static final int ID = 16;
    private static final int SEAL = 16;

    private final JdbcClient jdbc;
    private volatile @Nullable SecretKeySpec key;

    SignedLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A token that is safe in an address. */
    public String token(String purpose, UUID id) {
        var all = Arrays.copyOf(Ids.bytes(id), ID + SEAL);
        System.arraycopy(seal(purpose, Ids.bytes(id)), 0, all, ID, SEAL);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** The id that a token names, if we made it for this purpose. */
    public Optional<UUID> id(String purpose, String token) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        if (all.length != ID + SEAL) {
            return Optional.empty();
        }
        var id = Ids.of(Arrays.copyOf(all, ID));
        var same = MessageDigest.isEqual(Arrays.copyOfRange(all, ID, ID + SEAL), seal(purpose, Ids.bytes(id)));
        return same ? Optional.of(id) : Optional.empty();
    }

    /** The seal, 16 bytes, of something else that only this installation can say; purposes of it end with a slash. */
    public byte[] seal(String purpose, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(content), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        var known = key;
        if (known == null) {
            var secret = jdbc.sql("select secret from signing_key where id = 1")
                    .query(byte[].class)
                    .single();
            known = new SecretKeySpec(secret, "HmacSHA256");
            key = known;
        }
        return known;
    }
}
