package app.greenroom.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** A migration that was ended after any of its statements is made good by the next start, on a database with content. */
class RepeatableMigrationsTest {

    @Test
    void aStartThatWasKilledWithinAMigrationIsMadeGoodByTheNext() throws IOException {
        Login undisturbed = TestDatabase.freshSchema();
        Login killed = TestDatabase.freshSchema();
        try (FilledSchema one = new FilledSchema(undisturbed);
                FilledSchema other = new FilledSchema(killed)) {
            for (Resource file : files()) {
                one.fill();
                other.fill();
                List<String> statements = new ArrayList<>();
                ScriptUtils.splitSqlScript(
                        null,
                        file.getContentAsString(UTF_8),
                        ScriptUtils.DEFAULT_STATEMENT_SEPARATOR,
                        ScriptUtils.DEFAULT_COMMENT_PREFIXES,
                        ScriptUtils.DEFAULT_BLOCK_COMMENT_START_DELIMITER,
                        ScriptUtils.DEFAULT_BLOCK_COMMENT_END_DELIMITER,
                        statements);
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

    private static void migrate(Login login, int version) {
        Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .target(String.valueOf(version))
                .load()
                .migrate();
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
