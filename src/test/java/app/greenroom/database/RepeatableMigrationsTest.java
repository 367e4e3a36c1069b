package app.greenroom.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A migration that was ended after any of its statements is made good by the next start, on a database with content. */
class RepeatableMigrationsTest {

    @Test
    void aStartThatWasKilledWithinAMigrationIsMadeGoodByTheNext() throws IOException {
        Login undisturbed = TestDatabase.freshSchema();
        Login killed = TestDatabase.freshSchema();
        try (FilledSchema one = new FilledSchema(undisturbed);
                FilledSchema other = new FilledSchema(killed)) {
            makeHistory(undisturbed);
            makeHistory(killed);
            for (Resource file : files()) {
                one.fill();
                other.fill();
                List<String> statements = statements(file.getContentAsString(UTF_8));
                // each start comes one statement further than the one before, and is ended then
                for (int end = 1; end <= statements.size(); end++) {
                    statements.subList(0, end).forEach(other::execute);
                }
                migrate(undisturbed, number(file));
                migrate(killed, number(file));
                assertThat(other.content()).as(file.getFilename()).isEqualTo(one.content());
            }
        }
    }

    /** In our files a statement ends at the end of a line, and a comment has lines of its own. */
    private static List<String> statements(String sql) {
        return Arrays.stream(sql.replaceAll("(?m)^\\s*--.*$", "").split(";\\s*(\n|$)", -1))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    /** Its table comes before the first file, as in any start that was ended within that file. */
    private static void makeHistory(Login login) {
        flyway(login).baselineVersion("0").load().baseline();
    }

    private static void migrate(Login login, int version) {
        flyway(login).target(String.valueOf(version)).load().migrate();
    }

    private static FluentConfiguration flyway(Login login) {
        return Flyway.configure().dataSource(login.url(), login.user(), login.password());
    }

    private static List<Resource> files() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*.sql"))
                .sorted(Comparator.comparingInt(RepeatableMigrationsTest::number))
                .toList();
    }

    private static int number(Resource file) {
        String name = String.valueOf(file.getFilename());
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }
}
