package app.greenroom.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real nginx on this machine, with TLS, set up by the file that docs/deploy gives to operators. */
final class Nginx implements AutoCloseable {

    /** The address in the operators' file. */
    static final String NAME = "greenroom.example.org";

    private static final Path SNIPPET = Path.of("docs", "deploy", "nginx.conf");
    private static final String PASSWORD = "changeit";
    private static final long PATIENCE_SECONDS = 30;

    private final Process process;

    private Nginx(Process process) {
        this.process = process;
    }

    /**
     * @param app where Greenroom listens
     * @param root the port that publishes it as the file says
     * @param below the port that publishes it below {@code /rehearse}, as the file's last words say
     */
    static Nginx inFrontOf(int app, int root, int below) {
        try {
            Path folder = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "nginx");
            certificate(folder);
            Files.writeString(folder.resolve("root.conf"), snippet(folder, app, root));
            Files.writeString(
                    folder.resolve("below.conf"),
                    snippet(folder, app, below)
                            .replace("location / {", "location /rehearse/ {")
                            .replace("127.0.0.1:" + app + ";", "127.0.0.1:" + app + "/;")
                            .replace("X-Forwarded-Prefix \"\"", "X-Forwarded-Prefix /rehearse")
                            .replace("greenroom_connection", "below_connection"));
            Files.writeString(folder.resolve("nginx.conf"), whole(folder));
            Nginx nginx = new Nginx(new ProcessBuilder(
                            executable(),
                            "-p",
                            folder.toString(),
                            "-c",
                            folder.resolve("nginx.conf").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.log").toFile())
                    .start());
            nginx.awaitAnswers(folder, root);
            return nginx;
        } catch (IOException | InterruptedException | GeneralSecurityException e) {
            throw new IllegalStateException("nginx doesn't start", e);
        }
    }

    /** Its own ports, name and certificate are all that an operator changes. */
    private static String snippet(Path folder, int app, int port) throws IOException {
        String text = Files.readString(SNIPPET);
        int plain = text.lastIndexOf("server {");
        return text.substring(0, plain)
                .replace("listen 443 ssl", "listen 127.0.0.1:" + port + " ssl")
                .replace("127.0.0.1:8080", "127.0.0.1:" + app)
                .replace("/etc/ssl/greenroom", folder.toString());
    }

    /** One process, which ends when it is asked to, and writes nowhere else. */
    private static String whole(Path folder) {
        StringBuilder text = new StringBuilder("daemon off;\nmaster_process off;\npid " + folder.resolve("pid")
                + ";\nerror_log stderr warn;\nevents {}\nhttp {\naccess_log off;\n");
        for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
            text.append(kind).append("_temp_path ").append(folder.resolve(kind)).append(";\n");
        }
        return text + "include root.conf;\ninclude below.conf;\n}\n";
    }

    private static void certificate(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "here",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + NAME,
                        "-validity",
                        "2",
                        "-ext",
                        "san=dns:" + NAME + ",dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool makes no certificate; see " + folder);
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        pem(
                folder.resolve("certificate.pem"),
                "CERTIFICATE",
                keys.getCertificate("here").getEncoded());
        pem(
                folder.resolve("key.pem"),
                "PRIVATE KEY",
                keys.getKey("here", PASSWORD.toCharArray()).getEncoded());
    }

    private static void pem(Path file, String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }

    private static String executable() {
        return Stream.concat(
                        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1)),
                        Stream.of("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("This walk needs nginx as the proxy in front. Install it (apt"
                                + " install nginx, brew install nginx); ./greenroom test does that where it may."));
    }

    private void awaitAnswers(Path folder, int port) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Wire.isOpen(port)) {
            if (System.nanoTime() > until || process.waitFor(50, TimeUnit.MILLISECONDS)) {
                close();
                throw new IOException(Files.readString(folder.resolve("nginx.log"), StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
