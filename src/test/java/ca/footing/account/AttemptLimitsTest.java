package ca.footing.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.FootingTest;
import ca.footing.MovableClock;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@FootingTest
class AttemptLimitsTest {
    @Autowired
    private AttemptLimits shared;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final String key = AccountFixtures.freshEmail().value();

    @AfterEach
    void putBack() {
        clock.reset();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void countsOnAllNodesTogether() {
        var oneNode = new AttemptLimits(dataSource, clock, new AttemptProperties(5, 60, 100));
        var another = new AttemptLimits(dataSource, clock, new AttemptProperties(5, 60, 100));
        for (var attempt = 0; attempt < 5; attempt++) {
            (attempt % 2 == 0 ? oneNode : another).allow("test", key);
        }
        assertThatThrownBy(() -> another.allow("test", key)).isInstanceOf(TooManyAttempts.class);
        clock.advance(Duration.ofMinutes(5));
        oneNode.allow("test", key);
    }

    @Test
    void doesNotLetAStrangerLockAPersonOut() {
        from("203.0.113.7");
        for (var attempt = 0; attempt < 5; attempt++) {
            shared.allow("test", key);
        }
        assertThatThrownBy(() -> shared.allow("test", key)).isInstanceOf(TooManyAttempts.class);
        from("198.51.100.4");
        shared.allow("test", key);
    }

    @Test
    void limitsOneAddressThatTriesManyKeys() {
        var strict = new AttemptLimits(dataSource, clock, new AttemptProperties(5, 60, 3));
        from("2001:db8:1:2:" + Integer.toHexString(key.hashCode() & 0xffff) + "::1");
        var kind = "test-" + key.hashCode();
        for (var attempt = 0; attempt < 3; attempt++) {
            strict.allow(kind, key + attempt);
        }
        from("2001:db8:1:2:ffff::2");
        assertThatThrownBy(() -> strict.allow(kind, key + "x")).isInstanceOf(TooManyAttempts.class);
        from("2001:db8:1:3::1");
        strict.allow(kind, key + "y");
    }

    @Test
    void countsAttemptsOnOneAccountFromManyAddresses() {
        var strict = new AttemptLimits(dataSource, clock, new AttemptProperties(5, 4, 100));
        for (var attempt = 0; attempt < 4; attempt++) {
            from("203.0.113." + attempt);
            strict.allow("test", key);
        }
        from("203.0.113.99");
        assertThatThrownBy(() -> strict.allow("test", key)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void storesNothingPersonalAndForgets() {
        shared.allow("test", key);
        assertThat(jdbc.sql("select count(*) from rate_limit where id like ?")
                        .param("%" + key + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        shared.clean();
    }

    @Test
    void refusesToCountInsideATransaction() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> shared.allow("test", key)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private static void from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
