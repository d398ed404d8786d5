package ca.footing.shared;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells Hibernate when the server is a MariaDB. Connector/J presents it as a MySQL; Hibernate would then ask for a
 * column that MariaDB lacks and write {@code for update of}, which it refuses. A MySQL is detected by Hibernate itself.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    HibernatePropertiesCustomizer mariaDbDialect(DataSource dataSource) {
        return properties -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement();
                    var result = statement.executeQuery("select version()")) {
                result.next();
                var version = result.getString(1);
                if (version.contains("MariaDB")) {
                    var parts = version.split("[.-]", -1);
                    properties.put("hibernate.boot.allow_jdbc_metadata_access", false);
                    properties.put("jakarta.persistence.database-product-name", "MariaDB");
                    properties.put("jakarta.persistence.database-major-version", parts[0]);
                    properties.put("jakarta.persistence.database-minor-version", parts[1]);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The database does not answer", e);
            }
        };
    }
}
