package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Gives the data source its database: the external one that is configured, else the embedded one, started first. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class DatabaseConfiguration {

    @Bean
    DatabaseSettings databaseSettings(Environment environment) {
        return DatabaseSettings.from(environment::getProperty);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "greenroom.db.url", havingValue = "", matchIfMissing = true)
    EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
        return EmbeddedDatabase.start(settings);
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(DatabaseSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        Login external = settings.external();
        return new LoginDetails(
                external != null ? external : embedded.getObject().login());
    }

    /** A login in Spring's words. */
    record LoginDetails(Login login) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return login.url();
        }

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}
