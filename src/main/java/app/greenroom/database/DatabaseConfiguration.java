package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
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

    /**
     * Begins before all other beans, so that MariaDB starts beside them, and ends after them; an external one is waited for.
     * Packaging needs none.
     */
    @Bean
    static BeanFactoryPostProcessor embeddedDatabaseFirst() {
        return beans -> {
            if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
                return;
            }
            DatabaseSettings settings = beans.getBean(DatabaseSettings.class);
            if (settings.external() == null) {
                beans.getBean(EmbeddedDatabase.class);
            } else {
                ExternalDatabase.await(settings.external(), settings.patience());
            }
        };
    }

    /** In place of Flyway's own way, which neither looks at what is newer nor keeps what was before. */
    @Bean
    FlywayMigrationStrategy schemaUpgrade(
            DatabaseSettings settings, ObjectProvider<EmbeddedDatabase> embedded, Clock clock) {
        return flyway -> {
            Login external = settings.external();
            Login login = external != null ? external : embedded.getObject().login();
            // a step may take its time, so it goes by connections without an end to waiting
            Flyway patient = Flyway.configure(flyway.getConfiguration().getClassLoader())
                    .configuration(flyway.getConfiguration())
                    .dataSource(login.url(), login.user(), login.password())
                    .load();
            new Migrations(login, new UpgradeDumps(settings, login, clock)).run(patient);
        };
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(DatabaseSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        Login external = settings.external();
        return new LoginDetails(
                external != null ? external : embedded.getObject().login());
    }

    /**
     * A login in Spring's words. A statement that gets no answer for a minute fails: a database that hangs, or a line that is
     * dead without anybody's word, would otherwise hold every request that needs it for ever.
     */
    record LoginDetails(Login login) implements JdbcConnectionDetails {

        private static final String PATIENCE = "socketTimeout";

        @Override
        public String getJdbcUrl() {
            String url = login.url();
            return url.contains(PATIENCE) ? url : url + (url.contains("?") ? "&" : "?") + PATIENCE + "=60000";
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
