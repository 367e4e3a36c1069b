package app.greenroom.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A backup: gzipped SQL between a first line that says what it is and a last line that proves that nothing is missing.
 *
 * @param path the file
 */
record BackupFile(Path path) {

    private static final String FIRST = "-- Greenroom backup, format 1";
    private static final String VERSION = "-- schema version ";
    private static final String LAST = "-- Greenroom backup is complete";

    /**
     * Writes the SQL that a source gives; the file appears only when it is complete, readable by its owner only.
     *
     * @param version the number of the schema
     */
    void write(int version, Source source) throws IOException {
        if (Files.exists(path)) {
            throw new DatabaseUnavailableException(path + " exists already. Choose another name.");
        }
        Path fresh = path.resolveSibling(path.getFileName() + ".part");
        create(fresh);
        try {
            try (OutputStream sql = new GZIPOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                sql.write((FIRST + "\n" + VERSION + version + "\n").getBytes(UTF_8));
                source.writeTo(sql);
                sql.write((LAST + "\n").getBytes(UTF_8));
            }
            Files.move(fresh, path);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void create(Path fresh) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new DatabaseUnavailableException("There is no folder " + folder + ".");
        }
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, privately());
        } catch (AccessDeniedException e) {
            throw new DatabaseUnavailableException("You don't have permission to write to " + folder + ".", e);
        }
    }

    /**
     * Reads the whole file once.
     *
     * @return the number of the schema in it; 0 if it doesn't say so
     * @throws DatabaseUnavailableException if it is no backup, or damaged or cut off
     */
    int verify() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), UTF_8))) {
            String line = lines.readLine();
            if (!FIRST.equals(line)) {
                throw new DatabaseUnavailableException(path + " isn't a Greenroom backup.");
            }
            line = lines.readLine();
            int version = versionIn(line);
            String last = "";
            for (; line != null; line = lines.readLine()) {
                last = line;
            }
            if (!LAST.equals(last)) {
                throw new DatabaseUnavailableException(path + " is incomplete: its end is missing.");
            }
            return version;
        } catch (ZipException e) {
            throw new DatabaseUnavailableException(path + " isn't a Greenroom backup, or it is damaged.", e);
        } catch (EOFException e) {
            throw new DatabaseUnavailableException(path + " is incomplete: its end is missing.", e);
        } catch (NoSuchFileException e) {
            throw new DatabaseUnavailableException("There is no file " + path + ".", e);
        } catch (AccessDeniedException e) {
            throw new DatabaseUnavailableException("You don't have permission to read " + path + ".", e);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(path + " can't be read: " + e.getMessage(), e);
        }
    }

    /** Backups of the first releases don't say it. */
    private static int versionIn(@Nullable String line) {
        return line != null && line.matches(VERSION + "\\d{1,6}")
                ? Integer.parseInt(line.substring(VERSION.length()))
                : 0;
    }

    InputStream open() throws IOException {
        return new GZIPInputStream(Files.newInputStream(path), 1 << 16);
    }

    private static FileAttribute<?>[] privately() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Gives the SQL of a backup. */
    @FunctionalInterface
    interface Source {
        void writeTo(OutputStream sql) throws IOException;
    }
}
