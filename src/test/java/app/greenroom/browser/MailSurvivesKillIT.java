package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.TestTime;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shipped application is killed after somebody was invited and before the mail went out; the next one sends it. */
@ExtendWith(Browsers.Extension.class)
class MailSurvivesKillIT {

    private static final String PASSWORD = "copper kettle morning 61";

    private static final Pattern LINK = Pattern.compile("https://greenroom\\.example\\.test/(join/[\\w-]{43})");

    private final Path data =
            Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "mailed");

    MailSurvivesKillIT() throws IOException {}

    @Test
    void whoWasInvitedGetsTheMailFromTheNextStart(Browsers browsers) throws IOException {
        inviteWhileTheMailServerIsDeaf(browsers);
        try (PostOffice post = new PostOffice();
                PackagedApp second = PackagedApp.on(data, settings(post.port(), Duration.ofMinutes(10)))) {
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> LINK.matcher(post.received()).find());
            Lead lead = new Lead(browsers.freshAt("lead", second.address()), "lena@example.test");
            lead.opensLink(second.address() + "/people");
            lead.triesToLogIn(PASSWORD);
            lead.opensLink(second.address() + "/people");
            lead.sees("E-mail sent");
            assertThat(post.received().split("RCPT TO", -1)).as("one mail").hasSize(2);

            var link = LINK.matcher(post.received());
            assertThat(link.find()).isTrue();
            Candidate candidate = new Candidate(browsers.freshAt("candidate", second.address()), "cem@example.test");
            candidate.joins(second.address() + "/" + link.group(1), "Cem Candidate", PASSWORD);
        }
    }

    private void inviteWhileTheMailServerIsDeaf(Browsers browsers) throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            PackagedApp first = PackagedApp.on(data, settings(String.valueOf(deaf.getLocalPort()), Duration.ZERO));
            Lead lead = new Lead(browsers.freshAt("lead", first.address()), "lena@example.test");
            String path = first.setUpLink().replace("https://greenroom.example.test", first.address());
            lead.setsUp(path, "Harbour School", "Lena Lead", PASSWORD);
            lead.opens("people");
            lead.presses("Invite people");
            lead.fills("E-mail addresses", "cem@example.test");
            lead.presses("Create links");
            lead.sees("Sending…");
            lead.willSeeTheServerGo();
            first.kill();
        }
    }

    private static Map<String, String> settings(String post, Duration later) {
        Map<String, String> settings = new HashMap<>();
        settings.put("GREENROOM_URL", "https://greenroom.example.test");
        settings.put("GREENROOM_MAIL_FROM", "sender@example.test");
        settings.put("GREENROOM_SMTP_HOST", "127.0.0.1");
        settings.put("GREENROOM_SMTP_PORT", post);
        settings.put("GREENROOM_SMTP_AUTH", "false");
        settings.put("GREENROOM_SMTP_TLS", "false");
        settings.put("GREENROOM_CLOCK_OFFSET", TestTime.offset().plus(later).toString());
        return settings;
    }
}
