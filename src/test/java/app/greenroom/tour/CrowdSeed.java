package app.greenroom.tour;

import app.greenroom.Greenroom;
import app.greenroom.access.Role;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Fills a data folder with a team of thirty candidates, one of whom has written much and been told much, and ends. */
final class CrowdSeed {

    static final String PASSWORD = "thirty-chairs-in-a-row";

    private static final int CANDIDATES = 30;
    private static final int COMMENTS = 40;
    private static final int PARAGRAPHS = 125;
    private static final int QUESTIONS = 12;
    private static final int CONCEPTS = 40;
    private static final String LONG_NAME = "Maximiliane-Josephine Wolkenstein-Trostburg von der Heydte";

    /** Forty words each. */
    private static final String PARAGRAPH = """
            Stage %d begins where the line leaves the valley: I note how long the heaviest train needs to the next loop, \
            which of the two has to wait there, and what it costs the school train behind it when the first one is late.
            """;

    private CrowdSeed() {}

    /** @param args the data folder, and the file that names whom to log in as */
    public static void main(String... args) throws IOException {
        try (var context = new SpringApplicationBuilder(
                        Greenroom.class,
                        PeopleFixtures.class,
                        DossierFixtures.class,
                        AssignmentFixtures.class,
                        AnswerFixtures.class,
                        ReviewFixtures.class)
                .run(
                        "--greenroom.data=" + args[0],
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--spring.autoconfigure.exclude=app.greenroom.database.TestDatabaseConfiguration")) {
            PeopleFixtures people = context.getBean(PeopleFixtures.class);
            AssignmentFixtures assignments = context.getBean(AssignmentFixtures.class);
            AnswerFixtures answers = context.getBean(AnswerFixtures.class);
            ReviewFixtures reviews = context.getBean(ReviewFixtures.class);

            Scene scene = assignments.aSceneOf(QUESTIONS, CONCEPTS);
            for (int more = 2; more < CANDIDATES; more++) {
                answers.submit(assignments.aSceneLike(scene), more % QUESTIONS, PARAGRAPH.formatted(more));
            }
            UserId longNamed = people.aPerson(LONG_NAME, scene.team(), Role.CANDIDATE);
            assignments.assign(scene.lead(), assignments.dossierOf(scene), longNamed, scene.mentor());
            AnswerId answer = answers.submit(scene, 1, longAnswer());
            for (int stage = 1; stage <= COMMENTS; stage++) {
                reviews.comment(scene, 1, "Stage " + stage + " begins", "Which number is that, and who told you?");
            }

            Properties crowd = new Properties();
            crowd.setProperty("lead", login(people, scene.lead()));
            crowd.setProperty("mentor", login(people, scene.mentor()));
            crowd.setProperty("candidate", login(people, scene.candidate()));
            crowd.setProperty("prep", "prep/" + scene.assignment());
            crowd.setProperty(
                    "question", "prep/" + scene.assignment() + "/questions/" + AnswerFixtures.question(scene, 1));
            crowd.setProperty("review", "review/" + answer);
            try (Writer file = Files.newBufferedWriter(Path.of(args[1]))) {
                crowd.store(file, null);
            }
        }
    }

    private static String longAnswer() {
        return IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(PARAGRAPH::formatted)
                .collect(Collectors.joining("\n"));
    }

    private static String login(PeopleFixtures people, UserId who) {
        return PeopleFixtures.emailOf(people.withPassword(who, PASSWORD));
    }
}
