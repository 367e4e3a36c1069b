package app.greenroom.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** Why a mail wasn't sent, in words that say what an operator can look at. */
final class MailProblem {

    private MailProblem() {}

    /** @param server the mail server with its port */
    static String words(Throwable failed, String server) {
        String own = null;
        Deque<Throwable> all = new ArrayDeque<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        all.add(failed);
        while (!all.isEmpty()) {
            Throwable next = all.remove();
            if (seen.add(next)) {
                String known = known(next, server);
                if (known != null) {
                    return known;
                }
                own = Objects.requireNonNullElse(
                        next.getMessage(), next.getClass().getSimpleName());
                causes(next, all);
            }
        }
        return "The mail server " + server + " answered: " + oneLine(Objects.requireNonNullElse(own, "nothing"));
    }

    private static @Nullable String known(Throwable failed, String server) {
        String said = Objects.requireNonNullElse(failed.getMessage(), "");
        return switch (failed) {
            case UnknownHostException _ ->
                "The name of the mail server " + server + " is unknown: check GREENROOM_SMTP_HOST";
            case ConnectException _, NoRouteToHostException _ ->
                "Nothing answers at " + server + ": check GREENROOM_SMTP_HOST and GREENROOM_SMTP_PORT";
            case SocketTimeoutException _ -> "The mail server " + server + " didn’t answer in time";
            case SSLException _ ->
                "The line to " + server + " couldn’t be encrypted (" + oneLine(said)
                        + "): check its certificate, or GREENROOM_SMTP_TLS";
            case AuthenticationFailedException _ ->
                "The mail server " + server + " refused the login (" + oneLine(said)
                        + "): check GREENROOM_SMTP_USER and GREENROOM_SMTP_PASSWORD";
            default ->
                said.toLowerCase(Locale.ROOT).contains("starttls is required")
                        ? "The mail server " + server + " offers no STARTTLS: use another port, or set"
                                + " GREENROOM_SMTP_TLS to false on a line you trust"
                        : null;
        };
    }

    private static void causes(Throwable failed, Deque<Throwable> all) {
        if (failed.getCause() != null) {
            all.add(failed.getCause());
        }
        if (failed instanceof MailSendException sending) {
            all.addAll(Arrays.asList(sending.getMessageExceptions()));
        }
        if (failed instanceof MessagingException chained && chained.getNextException() != null) {
            all.add(chained.getNextException());
        }
    }

    static String oneLine(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
