package app.greenroom.coedit.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ui.commentable.Highlight;
import app.greenroom.ui.commentable.HighlightAt;
import app.greenroom.ui.commentable.HighlightChanges;
import app.greenroom.ui.commentable.Highlights;
import app.greenroom.ui.commentable.TextSelection;
import com.vaadin.flow.internal.JacksonUtils;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the editor's two sides say to each other is the same on both: the server's records, the browser's types, the JSON. */
class ProtocolTest {

    private static final Path EDITOR = Path.of("frontend/answer-editor/protocol.ts");
    private static final Path COMMENTABLE = Path.of("frontend/commentable/commentable.ts");
    private static final Path SEGMENTS = Path.of("frontend/commentable/segments.ts");
    private static final Path RECORDS = Path.of("src/main/java/app/greenroom/coedit/protocol");

    private static final Update UPDATE = new Update("tab-0001", "[[0,\"Go\"]]");
    private static final Cursor CURSOR = new Cursor("tab-0002", "Mira", 3, 8, 0, 2);
    private static final Highlight HIGHLIGHT = new Highlight("t1", 0, 2, false, "Went");

    /** One of each message. */
    static List<Record> messages() {
        return List.of(
                new Push(7, "[[0,\"Go\"]]", "tab-0001", "command-1", -1, -1),
                new Accepted(false, 8, "You can’t edit this answer any more."),
                Accepted.at(8),
                new Pull(7),
                new Pulled(8, List.of(UPDATE)),
                UPDATE,
                new Point(8, 0, 2),
                CURSOR,
                new Followed(7, 8, List.of(UPDATE), List.of(CURSOR)),
                new Opening("answer:1", "Go", 7, "tab-0001"),
                new Outline("STAR outline", "### Situation", true),
                new Insertion("One train.", 1));
    }

    /** What is said of a text that can be commented on, whether it is edited or not. */
    static List<Record> remarks() {
        return List.of(
                HIGHLIGHT,
                new Highlights(8, List.of(HIGHLIGHT)),
                new HighlightAt(0, HIGHLIGHT),
                new HighlightChanges(8, false, List.of(new HighlightAt(0, HIGHLIGHT)), List.of("t2")),
                new TextSelection("answer:1", 0, 2, 8, "Go"));
    }

    static Stream<Record> all() {
        return Stream.concat(messages().stream(), remarks().stream());
    }

    /** What only the browser sends as an event's detail is never written here. */
    static Stream<Record> written() {
        return all().filter(one -> !(one instanceof TextSelection));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aRecordHasTheFieldsOfTheBrowsersType(Record message) throws IOException {
        Class<?> type = message.getClass();
        assertThat(DeclaredTypes.in(SEGMENTS, COMMENTABLE, EDITOR).get(type.getSimpleName()))
                .as("the fields of %s", type.getSimpleName())
                .isEqualTo(fields(type));
    }

    @ParameterizedTest
    @MethodSource("written")
    void itsJsonHasTheseFieldsAndNoOthersAndReadsBack(Record message) throws IOException {
        JsonNode json = JacksonUtils.beanToJson(message);
        assertThat(new ArrayList<>(json.propertyNames()))
                .containsExactlyInAnyOrderElementsOf(fields(message.getClass()).keySet());
        assertThat(JacksonUtils.readValue(json, message.getClass())).isEqualTo(message);
    }

    @Test
    void noMessageIsLeftOut() throws IOException {
        Set<String> known = Set.copyOf(
                messages().stream().map(one -> one.getClass().getSimpleName()).toList());
        assertThat(DeclaredTypes.in(EDITOR).keySet()).isEqualTo(known);
        try (Stream<Path> files = Files.list(RECORDS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(name -> !name.equals("package-info")))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    /** In the words of TypeScript. */
    private static Map<String, String> fields(Class<?> type) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (RecordComponent field : type.getRecordComponents()) {
            fields.put(field.getName(), typeOf(field.getAnnotatedType()));
        }
        return fields;
    }

    private static String typeOf(AnnotatedType type) {
        String name;
        if (type instanceof AnnotatedParameterizedType list
                && type.getType().getTypeName().startsWith("java.util.List<")) {
            name = typeOf(list.getAnnotatedActualTypeArguments()[0]) + "[]";
        } else {
            String java = type.getType().getTypeName();
            name = switch (java) {
                case "int", "long", "double" -> "number";
                case "boolean" -> "boolean";
                case "java.lang.String" -> "string";
                default -> java.substring(java.lastIndexOf('.') + 1);
            };
        }
        boolean nullable = Arrays.stream(type.getAnnotations()).anyMatch(Nullable.class::isInstance);
        return nullable ? name + " | null" : name;
    }
}
