package app.greenroom.database;

import app.greenroom.database.DatabaseConfiguration.LoginDetails;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Gives every Spring context of a test its own empty schema on the JVM's one {@link TestDatabase}. */
@AutoConfiguration(before = DatabaseConfiguration.class)
class TestDatabaseConfiguration {

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails() {
        return new LoginDetails(TestDatabase.freshSchema());
    }
}
