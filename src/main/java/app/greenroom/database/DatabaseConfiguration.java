package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.Environment;

/** Gives the data source its database: the external one that is configured, else the embedded one, started first. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class DatabaseConfiguration {

    @Bean
    static DatabaseSettings databaseSettings(Environment environment) {
        return DatabaseSettings.from(environment::getProperty);
    }

    /** Asked for only where no external one is configured. */
    @Lazy
    @Bean(destroyMethod = "close")
    static EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
        return EmbeddedDatabase.start(settings);
    }

    /** Begins before all other beans, so that MariaDB starts beside them, and ends after them; packaging needs none. */
    @Bean
    static BeanFactoryPostProcessor embeddedDatabaseFirst() {
        return beans -> {
            if (!Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)
                    && beans.getBean(DatabaseSettings.class).external() == null) {
                beans.getBean(EmbeddedDatabase.class);
            }
        };
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
