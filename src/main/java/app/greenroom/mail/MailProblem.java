package app.greenroom.mail;

import static app.greenroom.mail.MailTexts.SAY;

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
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Why a mail wasn't sent. It is kept without words, since operators read it in their own language.
 *
 * @param server the mail server with its port
 * @param said what the server said, in one line
 */
record MailProblem(Reason reason, String server, String said) {

    /** What an operator can look at. */
    enum Reason {
        UNKNOWN_NAME,
        NOTHING_ANSWERS,
        TOO_SLOW,
        NOT_ENCRYPTED,
        LOGIN_REFUSED,
        NO_STARTTLS,
        ANSWERED,
        /** Kept in words. */
        IN_WORDS
    }

    /** @param server the mail server with its port */
    static MailProblem of(Throwable failed, String server) {
        String own = "";
        Deque<Throwable> all = new ArrayDeque<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        all.add(failed);
        while (!all.isEmpty()) {
            Throwable next = all.remove();
            if (seen.add(next)) {
                Reason known = known(next);
                if (known != null) {
                    return new MailProblem(known, server, oneLine(said(next)));
                }
                own = Objects.requireNonNullElse(
                        next.getMessage(), next.getClass().getSimpleName());
                causes(next, all);
            }
        }
        return new MailProblem(Reason.ANSWERED, server, oneLine(own));
    }

    static String words(Throwable failed, String server) {
        return of(failed, server).words();
    }

    /** Reads what {@link #kept} wrote; what an earlier release wrote is in words. */
    static MailProblem read(String kept) {
        String[] parts = kept.split(" ", 3);
        return Stream.of(Reason.values())
                .filter(each -> parts.length == 3 && each.name().equals(parts[0]))
                .findFirst()
                .map(reason -> new MailProblem(reason, parts[1], parts[2]))
                .orElseGet(() -> new MailProblem(Reason.IN_WORDS, "", kept));
    }

    /** As it is kept until somebody reads it. */
    String kept() {
        return reason == Reason.IN_WORDS ? said : reason + " " + server.replace(' ', '_') + " " + said;
    }

    /** What an operator can look at, for whoever reads it now. */
    String words() {
        return switch (reason) {
            case UNKNOWN_NAME -> SAY.unknownName(server);
            case NOTHING_ANSWERS -> SAY.nothingAnswers(server);
            case TOO_SLOW -> SAY.tooSlow(server);
            case NOT_ENCRYPTED -> SAY.notEncrypted(server, said);
            case LOGIN_REFUSED -> SAY.loginRefused(server, said);
            case NO_STARTTLS -> SAY.noStartTls(server);
            case ANSWERED -> SAY.answered(server, said);
            case IN_WORDS -> said;
        };
    }

    private static @Nullable Reason known(Throwable failed) {
        return switch (failed) {
            case UnknownHostException _ -> Reason.UNKNOWN_NAME;
            case ConnectException _, NoRouteToHostException _ -> Reason.NOTHING_ANSWERS;
            case SocketTimeoutException _ -> Reason.TOO_SLOW;
            case SSLException _ -> Reason.NOT_ENCRYPTED;
            case AuthenticationFailedException _ -> Reason.LOGIN_REFUSED;
            default ->
                said(failed).toLowerCase(Locale.ROOT).contains("starttls is required") ? Reason.NO_STARTTLS : null;
        };
    }

    private static String said(Throwable failed) {
        return Objects.requireNonNullElse(failed.getMessage(), "");
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
