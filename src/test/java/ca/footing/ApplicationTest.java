package ca.footing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class ApplicationTest extends SpringBrowserlessTest {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void startsOnTheEmbeddedDatabase() {
        assertThat(jdbc.sql("select version()").query(String.class).single()).contains("MariaDB");
    }
}
