package app.greenroom.answer;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.coedit.LoggedChange;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.UserId;
import app.greenroom.text.TextChange;
import app.greenroom.text.TextRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class HistoryServiceTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");
    private static final UserId ANN = new UserId(new UUID(0, 1));
    private static final UserId BOB = new UserId(new UUID(0, 2));

    @Autowired
    HistoryService histories;

    @Autowired
    AnswerDirectory directory;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures fixtures;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = assignments.aScene();
    }

    @Test
    void theStepsGiveTheTextFromItsFirstWord() {
        fixtures.write(scene, 0, "One train");
        fixtures.submit(scene, 0, "One train at a time.");
        fixtures.write(scene, 0, "Two trains at a time.");
        AnswerHistory history = history(scene.mentor());
        assertThat(play(history.steps())).isEqualTo("Two trains at a time.");
        assertThat(history.version()).isEqualTo(3);
        assertThat(history.submissions()).containsEntry(2, 1);
        assertThat(history.steps())
                .extracting(HistoryStep::version)
                .as("a submission ends a step")
                .contains(2);
        assertThat(history.mayRestore()).as("a mentor only plays it").isFalse();
        assertThat(history(scene.candidate()).mayRestore()).isTrue();
    }

    @Test
    void anyVersionComesBackAsOneMoreChange() {
        fixtures.write(scene, 0, "First");
        fixtures.submit(scene, 0, "Second");
        fixtures.write(scene, 0, "Third");
        for (String wanted : List.of("First", "Second")) {
            int version = wanted.equals("First") ? 1 : 2;
            int now = restore(scene.candidate(), version);
            assertThat(fixtures.read(scene, 0).text()).isEqualTo(wanted);
            assertThat(fixtures.read(scene, 0).version()).isEqualTo(now);
        }
        restore(scene.candidate(), 0);
        assertThat(fixtures.read(scene, 0).text()).isEmpty();
        assertThat(directory.wholeHistory(fixtures.read(scene, 0)).textAt(3))
                .as("nothing is lost")
                .isEqualTo("Third");
    }

    @Test
    void restoringWhatStandsThereChangesNothing() {
        fixtures.write(scene, 0, "First");
        assertThat(restore(scene.candidate(), 1)).isEqualTo(1);
    }

    @Test
    void onlyWhoMayWriteRestoresAndOnlyWhatThereWas() {
        fixtures.write(scene, 0, "First");
        assertThatThrownBy(() -> restore(scene.mentor(), 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> restore(scene.candidate(), 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void readingTakesAsManyQueriesForManyChangesAsForFew() {
        fixtures.write(scene, 0, "First");
        int few = QueryCount.of(() -> history(scene.candidate()));
        for (int i = 0; i < 12; i++) {
            fixtures.submit(scene, 0, "Version " + i);
        }
        assertThat(QueryCount.of(() -> history(scene.candidate()))).isEqualTo(few);
    }

    @Test
    void oneAuthorsWordsWithinSecondsAreOneStep() {
        List<LoggedChange> lines = typed(ANN, 30, Duration.ofMillis(200), MORNING, 0);
        assertThat(HistorySteps.of(lines, Set.of())).hasSize(1);
        lines.addAll(typed(BOB, 5, Duration.ofMillis(200), MORNING.plusSeconds(7), 30));
        assertThat(HistorySteps.of(lines, Set.of()))
                .extracting(HistoryStep::authors)
                .containsExactly(Set.of(ANN), Set.of(BOB));
    }

    @Test
    void tenThousandChangesOfAnyRhythmFitIntoTheMostStepsAndGiveTheSameText() {
        for (Duration pace : List.of(Duration.ofMillis(150), Duration.ofSeconds(8), Duration.ofHours(3))) {
            List<LoggedChange> lines = new ArrayList<>();
            for (int turn = 0; turn < 1000; turn++) {
                Instant begins = MORNING.plus(pace.multipliedBy(turn * 10L));
                lines.addAll(typed(turn % 2 == 0 ? ANN : BOB, 10, pace, begins, turn * 10));
            }
            List<HistoryStep> steps = HistorySteps.of(lines, Set.of());
            assertThat(steps).hasSizeBetween(1, HistorySteps.MOST);
            assertThat(play(steps)).isEqualTo("x".repeat(10_000));
        }
    }

    @Test
    void largeTextsThatComeAndGoAreBoundedToo() {
        List<LoggedChange> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            TextChange change = i % 2 == 0
                    ? TextChange.replace(0, new TextRange(0, 0), "y".repeat(60_000))
                    : TextChange.replace(60_000, new TextRange(0, 60_000), "");
            lines.add(new LoggedChange(i + 1, ANN, MORNING.plus(Duration.ofMinutes(i)), change.toJson()));
        }
        assertThat(HistorySteps.of(lines, Set.of()).stream()
                        .mapToInt(step -> step.json().length())
                        .sum())
                .isLessThanOrEqualTo(HistorySteps.LARGEST);
    }

    /** Letters at the end of a text, one by one. */
    private static List<LoggedChange> typed(UserId who, int letters, Duration pace, Instant begins, int before) {
        List<LoggedChange> lines = new ArrayList<>();
        for (int i = 0; i < letters; i++) {
            int at = before + i;
            TextChange change = TextChange.replace(at, new TextRange(at, at), "x");
            lines.add(new LoggedChange(at + 1, who, begins.plus(pace.multipliedBy(i)), change.toJson()));
        }
        return lines;
    }

    private static String play(List<HistoryStep> steps) {
        String text = "";
        for (HistoryStep step : steps) {
            text = TextChange.parse(step.json()).apply(text);
        }
        return text;
    }

    private AnswerHistory history(UserId reader) {
        return Acting.as(reader, () -> histories.history(scene.assignment(), question(scene, 0)));
    }

    private int restore(UserId who, int version) {
        return Acting.as(
                who, () -> histories.restore(CommandId.next(), scene.assignment(), question(scene, 0), version));
    }
}
