package app.greenroom.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A mail server that keeps each line it gets, its clients' logins too. */
final class PostOffice implements AutoCloseable {

    private final ServerSocket socket;
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    PostOffice() {
        try {
            socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
        Thread.ofVirtual().name("post office").start(this::serve);
    }

    String port() {
        return String.valueOf(socket.getLocalPort());
    }

    /** All that came in until now; a mail's lines that were wrapped are whole again. */
    String received() {
        return String.join("\n", lines).replace("=\n", "").replace("=3D", "=");
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException ended) {
                lines.add("(" + ended.getMessage() + ")");
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 here");
        boolean letter = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            lines.add(line);
            if (letter) {
                letter = !line.equals(".");
                if (!letter) {
                    say(client, "250 taken");
                }
                continue;
            }
            String command = line.toUpperCase(Locale.ROOT);
            letter = command.startsWith("DATA");
            if (command.startsWith("EHLO")) {
                say(client, "250-here\r\n250 AUTH PLAIN");
            } else if (command.startsWith("AUTH")) {
                say(client, "235 welcome");
            } else if (letter) {
                say(client, "354 go on");
            } else if (command.startsWith("QUIT")) {
                say(client, "221 bye");
                return;
            } else {
                say(client, "250 well");
            }
        }
    }

    private static void say(Socket client, String words) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
