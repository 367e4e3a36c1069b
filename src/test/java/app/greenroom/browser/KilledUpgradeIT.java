package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.database.ForeignDatabase;
import app.greenroom.database.UpgradingDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shipped application is killed in the middle of an upgrade; the next start finishes it, with nobody's help, and all that
 * people had there is there. Each release adds a backup of its demo to {@code releases}.
 */
class KilledUpgradeIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(strings = "demo-at-schema-11")
    void theNextStartFinishesWhatTheKilledOneBegan(String release) throws Exception {
        Path data = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "upgraded");
        try (UpgradingDatabase database = UpgradingDatabase.of(release)) {
            Map<String, List<String>> before = database.kept();
            assertThat(before).noneSatisfy((what, lines) -> assertThat(lines).isEmpty());
            Map<String, String> settings = settings(database.asSeenByAnOperator());
            database.holdUp("command_log");
            PackagedApp killed = PackagedApp.begin(data, settings);
            await().atMost(SOON).until(() -> !database.waiting().isEmpty());
            killed.kill();
            assertThat(database.columnsOf("known_browser"))
                    .as("it was under way")
                    .isNotEmpty();
            assertThat(database.columnsOf("command_log")).doesNotContain("words");
            List<Path> dumps = dumps(data);
            assertThat(dumps).hasSize(1);
            assertThat(killed.said()).contains(dumps.getFirst().toString());

            // its statement still waits in the database: nobody has heard there that it is gone
            try (PackagedApp again = PackagedApp.begin(data, settings)) {
                await().atMost(SOON).until(() -> again.said().contains("Starting AOT-processed Greenroom"));
                database.letGo();
                again.awaitStart();
                await().atMost(SOON).until(database::isCounted);
                assertThat(again.said()).doesNotContain("repair", "Exception");
            }
            assertThat(database.isUpToDate()).isTrue();
            database.kept().forEach((what, lines) -> assertThat(lines).as(what).isEqualTo(before.get(what)));
            assertThat(dumps(data)).as("what leads back").containsAll(dumps);
        }
    }

    private static Map<String, String> settings(ForeignDatabase database) {
        return Map.of(
                "GREENROOM_DB_URL", database.url(),
                "GREENROOM_DB_USER", database.user(),
                "GREENROOM_DB_PASSWORD", database.password());
    }

    private static List<Path> dumps(Path data) throws Exception {
        try (Stream<Path> files = Files.list(data.resolve("before-upgrades"))) {
            return files.filter(file -> file.toString().endsWith(".sql.gz")).toList();
        }
    }
}
