package app.greenroom.ui.commentable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TextSelectionTest {

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void readsWhatTheBrowserSends() {
        assertThat(TextSelection.from(json.readTree("""
                        {"passage": "question:1", "from": 3, "to": 9, "version": 2, "quote": "select"}"""))).contains(new TextSelection("question:1", 3, 9, 2, "select"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "\"from\"",
                "{\"passage\":\"q\",\"from\":-1,\"to\":9,\"version\":2,\"quote\":\"\"}",
                "{\"passage\":\"q\",\"from\":9,\"to\":3,\"version\":2,\"quote\":\"\"}",
                "{\"passage\":\"q\",\"from\":3,\"to\":9,\"version\":-2,\"quote\":\"\"}",
                "{\"passage\":\"q\",\"from\":\"x\",\"to\":{},\"version\":[],\"quote\":7}",
            })
    void refusesWhatMakesNoSense(String sent) {
        assertThat(TextSelection.from(json.readTree(sent))).isEmpty();
    }

    @Test
    void cutsLongQuotes() {
        String quote = "x".repeat(TextSelection.LONGEST_QUOTE + 1);
        var sent = json.createObjectNode()
                .put("passage", "q")
                .put("from", 0)
                .put("to", 5000)
                .put("version", 0)
                .put("quote", quote);
        assertThat(TextSelection.from(sent).orElseThrow().quote()).hasSize(TextSelection.LONGEST_QUOTE);
    }
}
