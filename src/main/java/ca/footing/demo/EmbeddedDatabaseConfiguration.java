package ca.footing.demo;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Puts the embedded server in the place of an external one. */
@Configuration(proxyBeanMethods = false)
@Profile("embedded")
@EnableConfigurationProperties(EmbeddedDatabaseConfiguration.Settings.class)
class EmbeddedDatabaseConfiguration {
    /** @param data the directory that keeps the database and survives restarts; by default {@code ~/.footing/data} */
    @ConfigurationProperties("footing.embedded")
    record Settings(@Nullable Path data) {
        Path directory() {
            return data == null ? Path.of(System.getProperty("user.home"), ".footing", "data") : data;
        }
    }

    @Bean
    EmbeddedDatabase embeddedDatabase(Settings settings) {
        return new EmbeddedDatabase(settings.directory());
    }

    @Bean
    DataSource dataSource(EmbeddedDatabase database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(EmbeddedDatabase.USER);
        pool.setPassword(database.userPassword());
        pool.setMaximumPoolSize(12);
        return pool;
    }
}
