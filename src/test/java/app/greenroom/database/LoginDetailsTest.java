package app.greenroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.database.DatabaseConfiguration.LoginDetails;
import app.greenroom.database.DatabaseSettings.Login;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that hangs doesn't hold requests for ever, unless the operator says how long. */
class LoginDetailsTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:mariadb://db/greenroom, jdbc:mariadb://db/greenroom?socketTimeout=60000",
        "jdbc:mariadb://db/greenroom?sslMode=trust, jdbc:mariadb://db/greenroom?sslMode=trust&socketTimeout=60000",
        "jdbc:mariadb://db/greenroom?socketTimeout=5, jdbc:mariadb://db/greenroom?socketTimeout=5"
    })
    void aStatementHasAMinute(String given, String used) {
        assertThat(new LoginDetails(new Login(given, "greenroom", "secret")).getJdbcUrl())
                .isEqualTo(used);
    }
}
