package ca.footing.payment.sandbox;

import ca.footing.shared.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret that this installation's own webhooks are signed with: random, made once. */
@Component
@SandboxOnly
class SandboxSecret {
    private final JdbcClient jdbc;
    private volatile @Nullable String value;

    SandboxSecret(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String value() {
        var known = value;
        if (known == null) {
            jdbc.sql("""
                    insert into sandbox_install (id, webhook_secret) values (1, :secret)
                    on duplicate key update id = id
                    """).param("secret", "whsec_" + Tokens.random()).update();
            known = jdbc.sql("select webhook_secret from sandbox_install where id = 1")
                    .query(String.class)
                    .single();
            value = known;
        }
        return known;
    }
}
