package app.greenroom.bench;

import app.greenroom.Greenroom;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.cohort.CohortService;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.readiness.ReadinessDirectory;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.team.PeopleFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** A lead's cohort of 500 assignments with 28 concepts and 12 questions each, from stored states, with its queries. */
final class CohortBench {

    private static final int CONCEPTS = 28;
    private static final int QUESTIONS = 12;

    private static final String PROGRESS = """
            insert into concept_progress (assignment_id, concept_id, state, rated_at, note, links, version, stability,
              difficulty, recalled_day, recalled, evidence, counted)
            select a.id, c.id, 'CAN_EXPLAIN', now(6), '', '', 0, 1 + rand(7) * 30, 1 + rand(8) * 9,
              date_sub(current_date, interval floor(rand(9) * 10) day), rand(10) > 0.1, 'TESTED', true
            from assignment a join dossier_concept c on c.dossier_id = a.dossier_id where rand(11) > 0.2""";

    private CohortBench() {}

    static void run(Settings settings, Report report) {
        int assignments = settings.times(500, 500);
        Path data = settings.work().resolve("cohort");
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
        try (var context = new SpringApplicationBuilder(
                        Greenroom.class,
                        PeopleFixtures.class,
                        DossierFixtures.class,
                        AssignmentFixtures.class,
                        AnswerFixtures.class,
                        ReviewFixtures.class)
                .run(
                        "--greenroom.data=" + data,
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--spring.autoconfigure.exclude=app.greenroom.database.TestDatabaseConfiguration")) {
            measure(context, seeded(context, assignments), settings, report);
        }
    }

    private static Scene seeded(ConfigurableApplicationContext context, int assignments) {
        AssignmentFixtures fixtures = context.getBean(AssignmentFixtures.class);
        AnswerFixtures answers = context.getBean(AnswerFixtures.class);
        Scene first = fixtures.aSceneOf(QUESTIONS, CONCEPTS);
        for (int more = 1; more < assignments; more++) {
            Scene scene = fixtures.aSceneLike(first);
            if (more % 5 == 0) {
                answers.submit(scene, 0, Prose.ANSWER);
            }
        }
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status ->
                        context.getBean(JdbcClient.class).sql(PROGRESS).update());
        return first;
    }

    private static void measure(ConfigurableApplicationContext context, Scene scene, Settings settings, Report report) {
        List<Assignment> all = context.getBean(AssignmentDirectory.class).inTeam(scene.team());
        ReadinessDirectory directory = context.getBean(ReadinessDirectory.class);
        CohortService cohort = context.getBean(CohortService.class);
        int times = settings.times(40, 15);
        Samples numbers = timed(times, () -> directory.numbers(all));
        Samples page = timed(times, () -> Acting.as(scene.lead(), () -> cohort.inTeam(scene.team())));
        report.add(
                "Readiness of a cohort of " + all.size() + " assignments, queries included (median)",
                Math.round(numbers.median()) + " ms",
                "< 300 ms",
                numbers.median() < 300);
        report.add(
                "… with everything else that the lead's page reads",
                Math.round(page.median()) + " ms",
                "< 300 ms",
                page.median() < 300);
    }

    /** Measured after as many times that don't count. */
    private static Samples timed(int times, Runnable action) {
        Samples samples = new Samples();
        for (int time = 0; time < 2 * times; time++) {
            long start = System.nanoTime();
            action.run();
            if (time >= times) {
                samples.addSince(start);
            }
        }
        return samples;
    }
}
