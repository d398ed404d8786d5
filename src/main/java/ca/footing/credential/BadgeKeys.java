package ca.footing.credential;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * RSA keys of this installation; the newest one signs, and the public half of each stays. Private halves are sealed when
 * there is a secret for it, and those of older keys are given up.
 */
@Component
@Transactional
class BadgeKeys {
    private static final int BITS = 2048;

    private final JdbcClient jdbc;
    private final KeySeal seal;
    private final Clock clock;

    BadgeKeys(JdbcClient jdbc, BadgeSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.seal = new KeySeal(settings);
        this.clock = clock;
    }

    /** What signs, with its number. */
    record Signing(int number, PrivateKey secret) {}

    private record Row(int number, byte[] secret, boolean sealed) {}

    /** The one that signs; the first is made when it is first needed. */
    Signing newest() {
        var row = latest().orElseGet(() -> {
            add(1);
            return latest().orElseThrow();
        });
        return new Signing(row.number(), secret(row));
    }

    Optional<RSAPublicKey> open(int number) {
        return jdbc.sql("select public_key from badge_key where number = :number")
                .param("number", number)
                .query((row, _) -> open(row.getBytes(1)))
                .optional();
    }

    /** The newest first. */
    List<BadgeKey> all() {
        return jdbc.sql("select number, made_at, sealed from badge_key order by number desc limit 200")
                .query((row, at) -> new BadgeKey(
                        row.getInt("number"),
                        row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        at == 0,
                        row.getBoolean("sealed")))
                .list();
    }

    /** From now on another key signs, and what earlier ones signed with is gone; it need not be readable. @return its number */
    int rotate() {
        var next = latest().map(Row::number).orElse(0) + 1;
        add(next);
        jdbc.sql("update badge_key set private_key = '', sealed = false where number < :next")
                .param("next", next)
                .update();
        return next;
    }

    private Optional<Row> latest() {
        return jdbc.sql("select number, private_key, sealed from badge_key order by number desc limit 1")
                .query((row, _) -> new Row(row.getInt(1), row.getBytes(2), row.getBoolean(3)))
                .optional();
    }

    /** A key that was stored before there was a secret is sealed as soon as it is used. */
    private PrivateKey secret(Row row) {
        var plain = row.sealed() ? seal.open(row.number(), row.secret()) : row.secret();
        if (!row.sealed() && seal.isOn()) {
            jdbc.sql("update badge_key set private_key = :sealed, sealed = true where number = :number and not sealed")
                    .param("sealed", seal.seal(row.number(), plain))
                    .param("number", row.number())
                    .update();
        }
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of two who make a key at once the first one's counts, for both. */
    private void add(int number) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var pair = generator.generateKeyPair();
            var secret = pair.getPrivate().getEncoded();
            jdbc.sql("""
                            insert ignore into badge_key (number, public_key, private_key, made_at, sealed)
                            values (:number, :open, :secret, :now, :sealed)""")
                    .param("number", number)
                    .param("open", pair.getPublic().getEncoded())
                    .param("secret", seal.isOn() ? seal.seal(number, secret) : secret)
                    .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param("sealed", seal.isOn())
                    .update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAPublicKey open(byte[] encoded) {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
