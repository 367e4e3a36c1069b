package app.greenroom.coedit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.coedit.TextEdit;
import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.coedit.protocol.Pull;
import app.greenroom.coedit.protocol.Pulled;
import app.greenroom.coedit.protocol.Push;
import app.greenroom.markdown.SafeMarkdown;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEditorTest {

    private static final String CHANGE = "[[0,\"Go\"]]";
    private static final String CLIENT = "client-00000001";
    private static final String COMMAND = "command-0000001";

    private final List<TextEdit> pushed = new ArrayList<>();
    private final TextEditor editor = new TextEditor(
            "answer:1",
            "Your answer",
            new TextEditor.Authority(this::record, version -> new Pulled(version, List.of())));

    @Test
    void handsASoundChangeToTheAuthority() {
        assertThat(editor.push(new Push(0, CHANGE, CLIENT, COMMAND, -1, -1)).accepted())
                .isTrue();
        assertThat(pushed).extracting(edit -> edit.change().toJson()).containsExactly(CHANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, [], client-00000001, command-0000001",
        "0, {}, client-00000001, command-0000001",
        "0, [], short, command-0000001",
        "0, [], client-00000001, no spaces or <tags>",
    })
    void refusesArgumentsThatNoEditorSends(int version, String change, String client, String command) {
        assertThat(editor.push(new Push(version, change, client, command, -1, -1))
                        .refusal())
                .isNotNull();
        assertThat(pushed).isEmpty();
    }

    @Test
    void refusesAChangeThatIsTooLargeAndSaysWhatToDo() {
        String large = "[" + " ".repeat(TextEditor.LONGEST);
        assertThat(editor.push(new Push(0, large, CLIENT, COMMAND, -1, -1)).refusal())
                .contains("smaller parts");
    }

    @Test
    void pullsFromTheBeginningAtTheEarliest() {
        assertThat(editor.pull(new Pull(-5)).head()).isZero();
    }

    @Test
    void previewsOnlyWhatIsRendered() {
        assertThat(editor.preview("**Go**")).isEmpty();
        editor.setPreview(SafeMarkdown::render);
        assertThat(editor.preview("**Go**")).contains("<strong>");
        assertThat(editor.preview("x".repeat(TextEditor.LONGEST + 1))).isEmpty();
    }

    @Test
    void opensATextWithEverythingTheBrowserNeeds() {
        editor.open("answer:1", "Go", 7, CLIENT, true);
        assertThat(editor.getElement().getPropertyRaw("opening").toString())
                .contains("\"version\":7", "\"text\":\"Go\"", CLIENT);
        assertThat(editor.getElement().getProperty("readOnly", false)).isTrue();
        editor.headMoved(9);
        assertThat(editor.getElement().getProperty("head", 0)).isEqualTo(9);
    }

    private Accepted record(TextEdit edit) {
        pushed.add(edit);
        return Accepted.at(edit.baseVersion() + 1);
    }
}
