package app.greenroom.coedit;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.CommandId;
import app.greenroom.text.TextChange;
import app.greenroom.text.TextHistory;
import app.greenroom.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class HistoriesTest {

    @Autowired
    AnswerDirectory directory;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    PlatformTransactionManager transactions;

    Scene scene;

    @BeforeEach
    void anAnswerWithAPast() {
        scene = assignments.aScene();
        answers.write(scene, 0, "One train.");
        answers.write(scene, 0, "One train at a time.");
        answers.write(scene, 0, "Just one train at a time.");
    }

    @Test
    void aHistoryKnowsTheTextAtEveryVersionHoweverOftenItIsAskedAndWhateverCameSince() {
        List<String> texts =
                new ArrayList<>(List.of("", "One train.", "One train at a time.", "Just one train at a time."));
        assertThat(textsOf(whole())).isEqualTo(texts);
        for (String text : List.of("Only one train at a time.", "Only one at a time.", "One train.")) {
            answers.write(scene, 0, text);
            texts.add(text);
            assertThat(textsOf(whole())).isEqualTo(texts);
        }
    }

    @Test
    void aHistoryThatBeganLaterIsReadAnewForAnOlderVersion() {
        assertThat(since(2).covers(1)).isFalse();
        assertThat(since(1).covers(1)).isTrue();
        assertThat(whole().textAt(1)).isEqualTo("One train.");
    }

    @Test
    void onlyWhatCameSinceIsReadInOneQuery() {
        whole();
        int unchanged = QueryCount.of(this::whole);
        answers.write(scene, 0, "Only one train at a time.");
        answers.write(scene, 0, "Only one.");
        assertThat(QueryCount.of(this::whole)).isEqualTo(unchanged);
        assertThat(whole().text()).isEqualTo("Only one.");
    }

    @Test
    void whatIsRolledBackIsForgotten() {
        whole();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            Answer locked = directory.lock(answers.read(scene, 0).id());
            TextChange change = TextChange.replace(locked.text().length(), new TextRange(0, 4), "Never");
            directory.write(locked, new Written(change, scene.candidate(), null, "a-test", CommandId.next()));
            assertThat(directory.wholeHistory(directory.load(locked.id())).text())
                    .startsWith("Never");
            status.setRollbackOnly();
        });
        answers.write(scene, 0, "Really one train at a time.");
        assertThat(whole().textAt(4)).isEqualTo("Really one train at a time.");
    }

    private TextHistory whole() {
        return directory.wholeHistory(answers.read(scene, 0));
    }

    private TextHistory since(int version) {
        return directory.historySince(answers.read(scene, 0), version);
    }

    private static List<String> textsOf(TextHistory history) {
        List<String> texts = new ArrayList<>();
        for (int version = 0; version <= history.version(); version++) {
            texts.add(history.textAt(version));
        }
        return texts;
    }
}
