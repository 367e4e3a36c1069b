package app.greenroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseHealthTest {

    private final DatabaseSettings.Login login = TestDatabase.freshSchema();
    private final DataSource source = new DriverManagerDataSource(login.url(), login.user(), login.password());

    @Test
    void aDatabaseThatTakesARowIsUp() {
        migrate();
        assertThat(of(source).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void oneThatReadsAndDoesNotWriteIsDownWithAReason() {
        migrate();
        JdbcClient.create(source).sql("drop table health_mark").update();
        Health health = of(source).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("reason")).asString().contains("can't be written to", "health_mark");
    }

    @Test
    void aFullDiskIsDownWithAReasonAndALittleSpaceIsNot() {
        DatabaseHealth health = of(source);
        assertThat(health.space(DatabaseHealth.TOO_LITTLE - 1)).contains("is full");
        migrate();
        assertThat(health.space(DatabaseHealth.LITTLE - 1)).isNull();
    }

    @Test
    void theAnswerComesWithinTwoSecondsAlsoWhenTheDatabaseGivesNone() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            DataSource dead = new AbstractDataSource() {
                @Override
                public Connection getConnection() throws SQLException {
                    return new DriverManagerDataSource(
                                    "jdbc:mariadb://127.0.0.1:" + silent.getLocalPort() + "/x?connectTimeout=20000",
                                    "x",
                                    "x")
                            .getConnection();
                }

                @Override
                public Connection getConnection(String user, String password) throws SQLException {
                    return getConnection();
                }
            };
            DatabaseHealth health = of(dead);
            for (int time = 0; time < 2; time++) {
                long begin = System.nanoTime();
                assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
            }
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .load()
                .migrate();
    }

    private static DatabaseHealth of(DataSource source) {
        return new DatabaseHealth(source, new StaticListableBeanFactory().getBeanProvider(DatabaseSettings.class));
    }
}
