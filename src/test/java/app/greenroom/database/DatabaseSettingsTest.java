package app.greenroom.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.database.DatabaseSettings.Login;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSettingsTest {

    @Test
    void nothingConfiguredMeansTheEmbeddedDatabaseBesideTheApplication() {
        assertThat(from(Map.of()).external()).isNull();
    }

    @Test
    void anAddressMeansAnExternalDatabaseWithThePasswordFromAFile(@TempDir Path secrets) throws Exception {
        Path file = Files.writeString(secrets.resolve("password"), "s3cret\n");

        DatabaseSettings settings = from(Map.of(
                "greenroom.db.url", "jdbc:mariadb://db/greenroom",
                "greenroom.db.user", "app",
                "greenroom.db.password-file", file.toString()));

        assertThat(settings.external()).isEqualTo(new Login("jdbc:mariadb://db/greenroom", "app", "s3cret"));
        assertThat(settings).asString().doesNotContain("s3cret");
    }

    @Test
    void anAddressOfAnotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() -> from(Map.of("greenroom.db.url", "jdbc:postgresql://db/greenroom")))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("jdbc:mariadb:");
    }

    @Test
    void dataInTheTemporaryFolderAreRefused(@TempDir Path temporary) {
        assertThatThrownBy(() -> from(Map.of(
                        "java.io.tmpdir",
                        temporary.toString(),
                        "greenroom.data",
                        temporary.resolve("data").toString())))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("GREENROOM_DATA");
    }

    @Test
    void aLinkIntoTheTemporaryFolderIsRefusedToo(
            @TempDir Path temporary, @TempDir(factory = FolderInTarget.class) Path folder) throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), temporary);

        assertThatThrownBy(() -> from(Map.of(
                        "java.io.tmpdir",
                        temporary.toString(),
                        "greenroom.data",
                        link.resolve("data").toString())))
                .isInstanceOf(DatabaseUnavailableException.class);
    }

    /** With a temporary folder elsewhere, since this project may itself be tried out below the usual one. */
    private static DatabaseSettings from(Map<String, String> properties) {
        return DatabaseSettings.from(
                name -> properties.getOrDefault(name, name.equals("java.io.tmpdir") ? "/elsewhere" : null));
    }
}
