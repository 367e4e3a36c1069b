package app.greenroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks {@link TextChange} against what CodeMirror itself made; see {@code src/test/vectors/codemirror-vectors.mjs}. */
class CodeMirrorVectorsTest {

    private static JsonNode cases = JsonMapper.shared().createArrayNode();

    @BeforeAll
    static void readVectors() throws IOException {
        try (InputStream file = CodeMirrorVectorsTest.class.getResourceAsStream("/vectors/codemirror-changes.json")) {
            cases = JsonMapper.shared().readTree(Objects.requireNonNull(file));
        }
        assertThat(cases.size()).isEqualTo(2_000);
    }

    @Test
    void writesTheSameJson() {
        for (JsonNode it : cases) {
            assertThat(JsonMapper.shared().readTree(change(it, "a").toJson())).isEqualTo(it.get("a"));
        }
    }

    @Test
    void makesTheSameText() {
        for (JsonNode it : cases) {
            assertThat(change(it, "a").apply(text(it, "doc"))).as(it.toString()).isEqualTo(text(it, "docA"));
            assertThat(change(it, "b").apply(text(it, "docA")))
                    .as(it.toString())
                    .isEqualTo(text(it, "docAb"));
        }
    }

    @Test
    void composesToTheSameParts() {
        for (JsonNode it : cases) {
            assertThat(change(it, "a").compose(change(it, "b")))
                    .as(it.toString())
                    .isEqualTo(change(it, "ab"));
        }
    }

    @Test
    void invertsToTheSameParts() {
        for (JsonNode it : cases) {
            assertThat(change(it, "a").invert(text(it, "doc")))
                    .as(it.toString())
                    .isEqualTo(change(it, "aInverse"));
        }
    }

    @Test
    void mapsOverAnotherChangeToTheSameParts() {
        for (JsonNode it : cases) {
            TextChange a = change(it, "a");
            TextChange c = change(it, "c");
            assertThat(a.rebaseOver(c)).as(it.toString()).isEqualTo(change(it, "aOverC"));
            assertThat(a.mapOver(c, true)).as(it.toString()).isEqualTo(change(it, "aOverCBefore"));
        }
    }

    @Test
    void mapsEveryPositionToTheSamePlace() {
        for (JsonNode it : cases) {
            checkMoves(it, "before", Side.BEFORE);
            checkMoves(it, "after", Side.AFTER);
        }
    }

    private static void checkMoves(JsonNode it, String name, Side side) {
        TextChange a = change(it, "a");
        PositionMap map = PositionMap.of(a, side);
        JsonNode moves = it.get(name);
        int shift = 0;
        int next = 0;
        for (int position = 0; position <= a.lengthBefore(); position++) {
            if (next < moves.size() && moves.get(next).asInt() == position) {
                shift = moves.get(next + 1).asInt();
                next += 2;
            }
            assertThat(a.map(position, side)).as(it.toString()).isEqualTo(position + shift);
            assertThat(map.map(position)).as(it.toString()).isEqualTo(position + shift);
        }
    }

    private static TextChange change(JsonNode it, String name) {
        return TextChange.parse(it.get(name).toString());
    }

    private static String text(JsonNode it, String name) {
        return it.get(name).asString();
    }
}
