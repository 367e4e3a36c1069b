package app.greenroom.answer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.ui.AnswerEditor.Accepted;
import app.greenroom.answer.ui.AnswerEditor.Pulled;
import app.greenroom.answer.ui.AnswerEditor.Update;
import app.greenroom.dossier.ui.Highlight;
import app.greenroom.markdown.SafeMarkdown;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerEditorTest {

    private static final String CHANGE = "[[0,\"Go\"]]";
    private static final String CLIENT = "client-00000001";
    private static final String COMMAND = "command-0000001";

    private final Recording authority = new Recording();
    private final AnswerEditor editor = new AnswerEditor("answer:1", "Your answer", authority);

    @Test
    void handsASoundChangeToTheAuthority() {
        assertThat(editor.push(0, CHANGE, CLIENT, COMMAND, -1, -1).accepted()).isTrue();
        assertThat(authority.pushed).containsExactly(CHANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, [], client-00000001, command-0000001",
        "0, {}, client-00000001, command-0000001",
        "0, [], short, command-0000001",
        "0, [], client-00000001, no spaces or <tags>",
    })
    void refusesArgumentsThatNoEditorSends(int version, String change, String client, String command) {
        assertThat(editor.push(version, change, client, command, -1, -1).refusal())
                .isNotNull();
        assertThat(authority.pushed).isEmpty();
    }

    @Test
    void refusesAChangeThatIsTooLargeAndSaysWhatToDo() {
        String large = "[" + " ".repeat(AnswerEditor.LONGEST);
        assertThat(editor.push(0, large, CLIENT, COMMAND, -1, -1).refusal()).contains("smaller parts");
    }

    @Test
    void pullsFromTheBeginningAtTheEarliest() {
        assertThat(editor.pull(-5).head()).isZero();
    }

    @Test
    void previewsOnlyWhatIsRendered() {
        assertThat(editor.preview("**Go**")).isEmpty();
        editor.setPreview(SafeMarkdown::render);
        assertThat(editor.preview("**Go**")).contains("<strong>");
        assertThat(editor.preview("x".repeat(AnswerEditor.LONGEST + 1))).isEmpty();
    }

    @Test
    void opensATextWithEverythingTheBrowserNeeds() {
        editor.open("answer:1", "Go", 7, CLIENT, true);
        editor.setHighlights(List.of(new Highlight("t1", 0, 2, false)), 7);
        assertThat(editor.getElement().getPropertyRaw("opening").toString())
                .contains("\"version\":7", "\"text\":\"Go\"", CLIENT);
        assertThat(editor.getElement().getPropertyRaw("highlights").toString()).contains("\"threadId\":\"t1\"");
        assertThat(editor.getElement().getProperty("readOnly", false)).isTrue();
        editor.headMoved(9);
        assertThat(editor.getElement().getProperty("head", 0)).isEqualTo(9);
    }

    private static final class Recording implements AnswerEditor.Authority {

        private final List<String> pushed = new ArrayList<>();

        @Override
        public Accepted push(int version, List<String> changesJson, String clientId, String commandId) {
            pushed.addAll(changesJson);
            return Accepted.at(version + 1);
        }

        @Override
        public Pulled pull(int version) {
            return new Pulled(version, List.of());
        }

        @Override
        public List<Update> follow(int version) {
            return List.of();
        }
    }
}
