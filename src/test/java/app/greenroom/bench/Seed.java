package app.greenroom.bench;

import app.greenroom.Greenroom;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.bench.Seeded.Scene;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.team.PeopleFixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills a data folder by the services' own operations, with the tests' fixtures, and ends. */
final class Seed {

    private static final int SCENES_PER_TEAM = 10;
    private static final int QUESTIONS = 12;
    private static final int CONCEPTS = 40;
    private static final int QUESTION = 1;

    private final AssignmentFixtures assignments;
    private final AnswerFixtures answers;
    private final ReviewFixtures reviews;
    private final JdbcClient database;
    private final TransactionTemplate transactions;

    private Seed(ConfigurableApplicationContext context) {
        assignments = context.getBean(AssignmentFixtures.class);
        answers = context.getBean(AnswerFixtures.class);
        reviews = context.getBean(ReviewFixtures.class);
        database = context.getBean(JdbcClient.class);
        transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /** @param args the data folder, how many scenes, and the file to list them in */
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
            Seed seed = new Seed(context);
            List<Scene> scenes = seed.scenes(Integer.parseInt(args[1]));
            seed.givePasswords();
            Seeded.list(Path.of(args[2]), scenes);
        }
    }

    private List<Scene> scenes(int count) {
        List<Scene> scenes = new ArrayList<>();
        while (scenes.size() < count) {
            AssignmentFixtures.Scene first = assignments.aSceneOf(QUESTIONS, CONCEPTS);
            scenes.add(furnish(first));
            for (int more = 1; more < SCENES_PER_TEAM && scenes.size() < count; more++) {
                scenes.add(furnish(assignments.aSceneLike(first)));
            }
        }
        return scenes;
    }

    /** One answer submitted, and four threads on it. */
    private Scene furnish(AssignmentFixtures.Scene scene) {
        var answer = answers.submit(scene, QUESTION, Prose.ANSWER);
        for (String words : Prose.COMMENTED) {
            var thread = reviews.comment(scene, QUESTION, words, Prose.COMMENT);
            reviews.reply(scene.candidate(), thread, Prose.REPLY);
        }
        var question = AnswerFixtures.question(scene, QUESTION);
        return new Scene(
                scene.candidate() + "@example.test",
                scene.mentor() + "@example.test",
                "prep/" + scene.assignment() + "/questions/" + question,
                "review/" + answer);
    }

    /** The same hash for all, as costly to check as anybody's. */
    private void givePasswords() {
        String hash = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode(Seeded.PASSWORD);
        transactions.executeWithoutResult(status -> database.sql("update app_user set password_hash = ?")
                .param(hash)
                .update());
    }
}
