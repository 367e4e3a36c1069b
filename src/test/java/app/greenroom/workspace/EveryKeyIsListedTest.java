package app.greenroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.CoWriterService;
import app.greenroom.answer.ui.QuestionKeys;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.UserId;
import app.greenroom.snippet.SnippetService;
import app.greenroom.snippet.SnippetText;
import app.greenroom.story.StoryFixtures;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the question mark shows is what can be pressed on a screen: no key less, no key more. */
@ViewTest
class EveryKeyIsListedTest {

    private static final List<Path> EDITOR =
            List.of(Path.of("frontend/answer-editor/editing.ts"), Path.of("frontend/answer-editor/find.ts"));
    private static final Pattern EDITOR_KEY = Pattern.compile("'(Tab|Escape|F\\d|(?:Mod|Ctrl)-[\\w-]+)'");

    /** What CodeMirror and the browser do by themselves. */
    private static final List<String> NOT_OURS = List.of("Ctrl+Z", "Ctrl+Shift+V");

    /** Keys of these groups are pressed within something that has the focus, and heard by that. */
    private static final List<String> WITHIN = List.of("In ", "While ");

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    CoWriterService coWriters;

    @Autowired
    StoryFixtures stories;

    @Autowired
    SnippetService snippets;

    Scene scene;
    AnswerId answer;
    String prep;

    @BeforeEach
    void anAnswerWithAComment() {
        scene = assignments.aScene();
        answer = answers.submit(scene, 0, "Trains wait at the loop.");
        reviews.comment(scene, 0, "loop", "Which one?");
        prep = "prep/" + scene.assignment();
        stories.aStory(scene, "The flood", "We rerouted all night.");
        for (UserId each : List.of(scene.mentor(), scene.lead())) {
            Acting.as(
                    each,
                    () -> snippets.add(
                            CommandId.next(), scene.team(), new SnippetText("Which one?", "Name the loop.")));
        }
    }

    @Test
    void ofTheCandidate(Browser browser) {
        onEach(
                browser,
                scene.candidate(),
                "today",
                prep,
                prep + "/questions",
                question(0),
                question(1),
                prep + "/readiness",
                prep + "/asks",
                prep + "/stories");
    }

    @Test
    void ofAMentor(Browser browser) {
        onEach(
                browser,
                scene.mentor(),
                "queue",
                "library",
                "people/" + scene.candidate(),
                "review/" + answer,
                prep,
                question(0),
                prep + "/asks",
                prep + "/readiness");
    }

    @Test
    void ofAMentorWhoWasLetIn(Browser browser) {
        letIn(scene.mentor());
        onEach(browser, scene.mentor(), "review/" + answer, question(0));
        assertThat(titles()).contains("While you write an answer", "Reading", "In the history of an answer");
        assertThat(listed()).as("snippets and suggestions").contains("/", "s", "Ctrl+Alt+S", "Ctrl+Alt+M");
    }

    @Test
    void ofALead(Browser browser) {
        onEach(browser, scene.lead(), "cohort", "dossiers", "library", prep, question(0), prep + "/asks");
    }

    @Test
    void ofTheEditor() throws IOException {
        Set<String> handled = new TreeSet<>();
        for (Path source : EDITOR) {
            EDITOR_KEY
                    .matcher(Files.readString(source))
                    .results()
                    .map(key -> key.group(1))
                    .map(EveryKeyIsListedTest::written)
                    .forEach(handled::add);
        }
        assertThat(strokes(QuestionKeys.writingAsMentor()))
                .as("what is listed, but for undoing and for pasting plain text, which come by themselves")
                .filteredOn(key -> !NOT_OURS.contains(key))
                .containsExactlyInAnyOrderElementsOf(handled);
    }

    private void onEach(Browser browser, UserId who, String... paths) {
        browser.login(who);
        for (String path : paths) {
            browser.open(path);
            assertThat(singles()).as("keys on %s", path).containsExactlyInAnyOrderElementsOf(handled());
        }
    }

    private void letIn(UserId who) {
        Acting.as(
                scene.candidate(),
                () -> coWriters.letIn(
                        scene.assignment(), scene.questions().getFirst().id(), who));
    }

    private String question(int number) {
        return prep + "/questions/" + scene.questions().get(number).id();
    }

    /** What the browser is told to listen to. */
    private static Set<String> handled() {
        Set<String> keys = new TreeSet<>();
        within(screen().getElement()).forEach(element -> {
            if (List.of("gr-keys", "gr-commented").contains(element.getTag())
                    && element.getPropertyRaw("keys") instanceof JsonNode offered) {
                offered.forEach(key -> keys.add(key.asString("")));
            }
            if (element.hasAttribute("data-key") && element.getParent() != null) {
                keys.add(String.valueOf(element.getAttribute("data-key")));
            }
            if (element.hasAttribute("data-step")) {
                keys.addAll(List.of("j", "k"));
            }
        });
        return keys;
    }

    private static Set<String> singles() {
        return groups().filter(group -> WITHIN.stream().noneMatch(group.title()::startsWith))
                .flatMap(KeyGroup::singles)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed() {
        return groups().flatMap(group -> strokes(group).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> titles() {
        return groups().map(KeyGroup::title).toList();
    }

    private static List<String> strokes(KeyGroup group) {
        return group.keys().stream().map(KeyGroup.Press::strokes).toList();
    }

    private static HasElement screen() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static Stream<KeyGroup> groups() {
        return screen() instanceof HasKeys keyed ? keyed.keys().stream() : Stream.of();
    }

    private static Stream<Element> within(Element element) {
        return IntStream.range(0, element.getChildCount())
                .mapToObj(element::getChild)
                .filter(child -> !child.isTextNode())
                .flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }

    /** A stroke as CodeMirror names it, written as on the keys. */
    private static String written(String stroke) {
        String key = stroke.replaceFirst("^(?:Mod|Ctrl)-", "Ctrl+").replace("-", "+");
        if (!key.startsWith("Ctrl")) {
            return key.equals("Escape") ? "Esc" : key;
        }
        return key.substring(0, key.length() - 1) + Character.toUpperCase(key.charAt(key.length() - 1));
    }
}
