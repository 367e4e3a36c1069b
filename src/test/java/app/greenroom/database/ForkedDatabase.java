package app.greenroom.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** An embedded database in a JVM of its own, that a test may kill. */
record ForkedDatabase(Process jvm, ProcessHandle server) {

    /** Starts the JVM and waits until its database answers. */
    static ForkedDatabase on(Path folder) {
        try {
            Process jvm = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ForkedDatabase.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new ForkedDatabase(jvm, serverOf(jvm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessHandle serverOf(Process jvm) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        if (line == null) {
            throw new IllegalStateException("The forked JVM ended without a database");
        }
        return ProcessHandle.of(Long.parseLong(line)).orElseThrow();
    }

    static DatabaseSettings settings(Path folder) {
        return new DatabaseSettings(null, folder, TestDatabase.binaries(), List.of());
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        EmbeddedDatabase database = EmbeddedDatabase.start(settings(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        database.login();
        System.out.println(Files.readString(folder.resolve("mariadb.pid")).split(" ", -1)[0]);
        new CountDownLatch(1).await();
    }
}
