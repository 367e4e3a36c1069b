package app.greenroom.bench;

import app.greenroom.Greenroom;
import app.greenroom.account.AccountFixtures;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.CrowdFixtures;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.UserId;
import app.greenroom.size.Crowd;
import app.greenroom.team.PeopleFixtures;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A team of 556 people with 1,000 preparations, and 1,000 comments on an answer: what each page brings to its first screen. */
final class SizeBench {

    private static final long ENOUGH = 150_000;

    /** A page, who opens it, and what stands in its first screen. */
    private record Stop(String name, UserId who, String path, String shows) {}

    private static final String NOTE_SHOWN = """
            (() => {
              const look = () => {
                const found = document.querySelector(SELECTOR);
                if (found !== null && found.getBoundingClientRect().height > 0) {
                  window.greenroomShown = performance.now();
                } else {
                  requestAnimationFrame(look);
                }
              };
              requestAnimationFrame(look);
            })()
            """;

    private SizeBench() {}

    static void run(Settings settings, Report report) {
        Path data = settings.work().resolve("size");
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
        List<Stop> stops = seeded(data);
        try (Server server = Server.start(settings, data);
                Chromium chromium = new Chromium()) {
            for (Stop stop : stops) {
                measure(server, chromium, stop, settings.times(5, 2), report);
            }
        }
    }

    private static void measure(Server server, Chromium chromium, Stop stop, int times, Report report) {
        String state = chromium.login(server, PeopleFixtures.emailOf(stop.who()));
        Samples shown = new Samples();
        Samples nodes = new Samples();
        Samples told = new Samples();
        for (int round = -1; round < times; round++) {
            try (BrowserContext context = chromium.context(state)) {
                Page page = context.newPage();
                page.setViewportSize(1280, 800);
                page.addInitScript(NOTE_SHOWN.replace("SELECTOR", "'" + stop.shows() + "'"));
                AtomicLong bytes = new AtomicLong();
                CDPSession devtools = context.newCDPSession(page);
                devtools.send("Network.enable");
                Set<String> messages = new HashSet<>();
                devtools.on("Network.requestWillBeSent", event -> {
                    String url = event.getAsJsonObject("request").get("url").getAsString();
                    if (url.contains("v-r=uidl") || url.contains("v-r=init")) {
                        messages.add(event.get("requestId").getAsString());
                    }
                });
                devtools.on("Network.dataReceived", event -> {
                    if (messages.contains(event.get("requestId").getAsString())) {
                        bytes.addAndGet(event.get("dataLength").getAsLong());
                    }
                });
                devtools.on(
                        "Network.webSocketFrameReceived",
                        frame -> bytes.addAndGet(frame.getAsJsonObject("response")
                                .get("payloadData")
                                .getAsString()
                                .length()));
                page.navigate(server.url() + "/" + stop.path());
                double time = Chromium.noted(page, "greenroomShown");
                if (round >= 0) { // the first one warms the server's and the browser's code
                    shown.add(time);
                    nodes.add(((Number) page.evaluate("() => document.querySelectorAll('*').length")).doubleValue());
                    told.add((double) bytes.get());
                }
            }
        }
        report.add(stop.name() + ": first screen (median)", Math.round(shown.median()) + " ms");
        report.add(
                "… what the server says for it, before it is compressed",
                String.format(Locale.ROOT, "%.0f KB", told.median() / 1000),
                "≤ 150 KB",
                told.median() <= ENOUGH);
        report.add("… elements", String.valueOf(Math.round(nodes.median())));
    }

    private static List<Stop> seeded(Path data) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        Greenroom.class,
                        PeopleFixtures.class,
                        DossierFixtures.class,
                        AssignmentFixtures.class,
                        CrowdFixtures.class,
                        AnswerFixtures.class,
                        ReviewFixtures.class)
                .run(
                        "--greenroom.data=" + data,
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--spring.autoconfigure.exclude=app.greenroom.database.TestDatabaseConfiguration")) {
            Crowd crowd = Crowd.around(
                    context.getBean(AssignmentFixtures.class),
                    context.getBean(AnswerFixtures.class),
                    context.getBean(CrowdFixtures.class),
                    Crowd.Size.THOUSANDS);
            AccountFixtures accounts = context.getBean(AccountFixtures.class);
            UserId lead = crowd.scene().lead();
            UserId mentor = crowd.scene().mentor();
            UserId candidate = crowd.scene().candidate();
            List.of(lead, mentor, candidate).forEach(who -> accounts.withPassword(who, Seeded.PASSWORD));
            return List.of(
                    new Stop("Cohort", lead, "cohort", ".cohort-table tbody tr:nth-child(14)"),
                    new Stop("Topics", lead, "cohort?topics=yes", ".heat tbody tr:nth-child(8)"),
                    new Stop("People", lead, "people", ".person-row:nth-child(8)"),
                    new Stop("Assign", lead, "assign", ".person-rows vaadin-checkbox"),
                    new Stop("Dossiers", lead, "dossiers", ".data-table tbody tr:nth-child(10)"),
                    new Stop("Queue", mentor, "queue", ".queue-row"),
                    new Stop("My people", mentor, "mentees", ".heat tbody tr:nth-child(8)"),
                    new Stop("Question, 1,000 comments", candidate, crowd.questionPath(), ".thread-card .comment-body"),
                    new Stop("Review, 1,000 comments", mentor, crowd.reviewPath(), ".thread-card .comment-body"));
        }
    }
}
