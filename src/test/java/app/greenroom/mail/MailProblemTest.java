package app.greenroom.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What an operator reads about mail that couldn't be sent, and what they needn't set for it to be. */
class MailProblemTest {

    @RegisterExtension
    static final GreenMailExtension OPEN = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @RegisterExtension
    static final GreenMailExtension CLOSED = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Test
    void aServerThatWantsNoLoginGetsNone() {
        assertThat(problem(sender("127.0.0.1", OPEN.getSmtp().getPort()))).isNull();
        assertThat(OPEN.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nothingListens() throws IOException {
        int nobody;
        try (ServerSocket taken = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            nobody = taken.getLocalPort();
        }
        assertThat(problem(sender("127.0.0.1", nobody)))
                .startsWith("Nothing answers at 127.0.0.1:" + nobody)
                .contains("GREENROOM_SMTP_PORT")
                .doesNotContain("password");
    }

    @Test
    void theNameIsUnknown() {
        assertThat(problem(sender("nowhere.invalid", 25)))
                .startsWith("The name of the mail server nowhere.invalid:25 is unknown")
                .contains("GREENROOM_SMTP_HOST");
    }

    @Test
    void theLoginIsRefused() {
        CLOSED.setUser("postman", "a stamp");
        JavaMailSenderImpl sender = sender("127.0.0.1", CLOSED.getSmtp().getPort());
        sender.setUsername("postman");
        sender.setPassword("another stamp");
        assertThat(problem(sender)).contains("refused the login").contains("GREENROOM_SMTP_PASSWORD");
    }

    @Test
    void theServerOffersNoEncryption() {
        JavaMailSenderImpl sender = sender("127.0.0.1", OPEN.getSmtp().getPort());
        sender.getJavaMailProperties().setProperty("mail.smtp.starttls.enable", "true");
        sender.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "true");
        assertThat(problem(sender)).contains("offers no STARTTLS").contains("GREENROOM_SMTP_TLS");
    }

    @Test
    void whatElseTheServerSaysIsPassedOnInOneLine() {
        assertThat(MailProblem.words(new IllegalStateException("550 no\r\nsuch user"), "mail.example.org:25"))
                .isEqualTo("The mail server mail.example.org:25 answered: 550 no such user");
    }

    @Test
    void whatIsKeptIsReadWithItsReasonServerAndAnswer() {
        for (MailProblem.Reason reason : MailProblem.Reason.values()) {
            MailProblem problem = reason == MailProblem.Reason.IN_WORDS
                    ? new MailProblem(reason, "", "Greenroom was stopped meanwhile")
                    : new MailProblem(reason, "mail.example.org:25", "550 no such user");
            assertThat(MailProblem.read(problem.kept())).isEqualTo(problem);
        }
    }

    @Test
    void nothingBesidesTheReasonIsKeptAndReadToo() {
        MailProblem silent = new MailProblem(MailProblem.Reason.TOO_SLOW, "mail.example.org:25", "");
        assertThat(MailProblem.read(silent.kept())).isEqualTo(silent);
        assertThat(silent.words()).isEqualTo("The mail server mail.example.org:25 didn’t answer in time");
    }

    @Test
    void whatAnEarlierReleaseKeptInWordsStaysAsItIs() {
        String words = "The mail server mail.example.org:25 answered: 550 no such user";
        assertThat(MailProblem.read(words).words()).isEqualTo(words);
        assertThat(MailProblem.read("").words()).isEmpty();
    }

    private static JavaMailSenderImpl sender(String host, int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setUsername("");
        sender.setPassword("");
        sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "10000");
        MailDelivery.logInOnlyWithAnAccount(sender);
        return sender;
    }

    private static @Nullable String problem(JavaMailSenderImpl sender) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom("greenroom@example.test");
        mail.setTo("nora@example.test");
        mail.setText("Come in.");
        Throwable failed = catchThrowable(() -> sender.send(mail));
        return failed == null ? null : MailProblem.words(failed, sender.getHost() + ":" + sender.getPort());
    }
}
