package ca.footing.demo;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Puts the embedded server in the place of an external one. */
@Configuration(proxyBeanMethods = false)
@Profile("embedded")
@EnableConfigurationProperties(EmbeddedDatabaseConfiguration.Settings.class)
class EmbeddedDatabaseConfiguration {
    /** @param data the directory that keeps the database; it survives restarts */
    @ConfigurationProperties("footing.embedded")
    record Settings(
            @DefaultValue("${user.home}/.footing/data") Path data) {}

    @Bean
    EmbeddedDatabase embeddedDatabase(Settings settings) {
        return new EmbeddedDatabase(settings.data());
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
