package ca.footing.credential;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RSA keys of this installation; the newest one signs, and each stays public. */
@Component
@Transactional
class BadgeKeys {
    private static final int BITS = 2048;
    private static final String SELECT = "select number, public_key, private_key from badge_key ";

    private final JdbcClient jdbc;
    private final Clock clock;

    BadgeKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A pair with its number. */
    record Pair(int number, RSAPublicKey open, PrivateKey secret) {}

    /** The one that signs; the first is made when it is first needed. */
    Pair newest() {
        return latest().orElseGet(() -> {
            add(1);
            return latest().orElseThrow();
        });
    }

    Optional<Pair> find(int number) {
        return jdbc.sql(SELECT + "where number = :number")
                .param("number", number)
                .query((row, _) -> pair(row))
                .optional();
    }

    /** From now on another key signs. @return its number */
    int rotate() {
        var next = newest().number() + 1;
        add(next);
        return next;
    }

    private Optional<Pair> latest() {
        return jdbc.sql(SELECT + "order by number desc limit 1")
                .query((row, _) -> pair(row))
                .optional();
    }

    /** Of two who make a key at once the first one's counts, for both. */
    private void add(int number) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var pair = generator.generateKeyPair();
            jdbc.sql("""
                            insert ignore into badge_key (number, public_key, private_key, made_at)
                            values (:number, :open, :secret, :now)""")
                    .param("number", number)
                    .param("open", pair.getPublic().getEncoded())
                    .param("secret", pair.getPrivate().getEncoded())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Pair pair(ResultSet row) throws SQLException {
        try {
            var factory = KeyFactory.getInstance("RSA");
            return new Pair(
                    row.getInt("number"),
                    (RSAPublicKey) factory.generatePublic(new X509EncodedKeySpec(row.getBytes("public_key"))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(row.getBytes("private_key"))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
