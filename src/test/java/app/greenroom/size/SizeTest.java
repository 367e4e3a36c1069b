package app.greenroom.size;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.CrowdFixtures;
import app.greenroom.comment.ui.CommentedLayout;
import app.greenroom.comment.ui.ThreadCard;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleService;
import app.greenroom.ui.More;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * What long lists cost, counted in what doesn't depend on the machine: a first screen brings little, keeps little on the server,
 * and asks the database no more often than that of a small team; what somebody does brings what they did.
 */
@ViewTest
class SizeTest {

    private static final int BYTES = 150_000;
    private static final int NODES = 800;
    private static final int FRAME = 5 * 1024;
    /** A card or a row of a table is made of some twenty elements. */
    private static final int FRAME_OF_SOMETHING_NEW = 7 * 1024 + 512;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    PeopleService service;

    @Autowired
    CrowdFixtures crowd;

    @Test
    void firstScreensBringLittleHoweverMuchThereIs(Browser browser) {
        Map<String, Integer> few = statements(browser, around(Crowd.Size.FEW));
        Crowd many = around(Crowd.Size.THOUSANDS);
        Map<String, Integer> statements = new LinkedHashMap<>();
        pages(many).forEach((name, page) -> {
            statements.put(name, opened(browser, page));
            String sent = Frames.next();
            int nodes = Frames.nodes();
            System.out.printf(
                    "%-32s %,8d bytes %5d nodes %3d statements%n",
                    name, Frames.bytes(sent), nodes, statements.get(name));
            assertThat(Frames.bytes(sent)).as(name).isLessThanOrEqualTo(BYTES);
            assertThat(nodes).as(name).isLessThanOrEqualTo(NODES);
        });
        assertThat(statements).isEqualTo(few);
    }

    @Test
    void aLongListGoesOnWhereSomebodyComesNearItsEnd(Browser browser) {
        Crowd many = around(new Crowd.Size(60, 150, 0, 0));
        browser.login(many.scene().lead()).open("cohort");
        int first = _find(NativeTableRow.class).size();
        assertThat(first).isBetween(14, 30);
        fire(_get(More.class), "gr-more", Map.of("moved", true));
        assertThat(_find(NativeTableRow.class)).hasSize(first + 40);
        assertThat(_get(NativeTable.class).getElement().getAttribute("aria-rowcount"))
                .isEqualTo("152");
    }

    @Test
    void aSearchLooksThroughWhatIsNotShown(Browser browser) {
        Crowd many = around(new Crowd.Size(60, 150, 0, 0));
        browser.login(many.scene().lead()).open("people");
        assertThat(texts()).noneMatch(text -> text.contains("Person 0055"));
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search by name or address")), "person 0055");
        assertThat(texts()).anyMatch(text -> text.contains("Person 0055"));
    }

    @Test
    void whoIsTickedStaysSoWhereTheSearchLeavesThemOut(Browser browser) {
        Crowd many = around(new Crowd.Size(60, 0, 0, 0));
        browser.login(many.scene().lead()).open("assign");
        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withPredicate(field ->
                                "Search candidates".equals(field.getAriaLabel().orElse("")))),
                "person 0055");
        _setValue(
                _get(
                        Checkbox.class,
                        spec -> spec.withPredicate(
                                box -> box.getElement().getTextRecursively().contains("Person 0055"))),
                true);
        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withPredicate(field ->
                                "Search candidates".equals(field.getAriaLabel().orElse("")))),
                "");
        _assertOne(Button.class, spec -> spec.withText("Assign to 1 candidate"));
    }

    @Test
    void aReplyInALongMarginBringsItsWords(Browser browser) {
        Crowd many = around(new Crowd.Size(0, 0, 0, 400));
        var far = reviews.comment(many.scene(), Crowd.COMMENTED, Crowd.word(399), "And here?");
        browser.login(many.scene().candidate()).open(many.questionPath());
        arrive();
        fire(_get(CommentedLayout.class), "gr-near", Map.of("threads", List.of(far.toString())));
        Frames.settled();
        reviews.reply(many.scene().mentor(), far, "Say which.");
        assertThat(Frames.bytes(Frames.until("Say which."))).isLessThan(FRAME);
    }

    @Test
    void aCommentFarFromSightComesWithItsCardAndOneHighlight(Browser browser) {
        Crowd many = around(new Crowd.Size(0, 0, 0, 400));
        browser.login(many.scene().candidate()).open(many.questionPath());
        arrive();
        reviews.comment(many.scene(), Crowd.COMMENTED, Crowd.word(390), "And here?");
        assertThat(Frames.bytes(Frames.until("And here?"))).isLessThan(FRAME_OF_SOMETHING_NEW);
    }

    @Test
    void aLongMarginHasTheCardsOfWhoIsNear(Browser browser) {
        Crowd many = around(new Crowd.Size(0, 0, 0, 400));
        browser.login(many.scene().candidate()).open(many.questionPath());
        int first = _find(ThreadCard.class).size();
        assertThat(first).isLessThan(20);
        assertThat(arrive()).contains("changeThreads");
        var last = reviews.comment(many.scene(), Crowd.COMMENTED, Crowd.word(399), "And here?");
        Frames.until("And here?");
        assertThat(_find(ThreadCard.class))
                .hasSize(first + 1)
                .last()
                .satisfies(card -> assertThat(card.thread().id()).isEqualTo(last));
    }

    @Test
    void aMarginThatGetsLongKeepsItsCards(Browser browser) {
        Crowd nearly = around(new Crowd.Size(0, 0, 0, 120));
        browser.login(nearly.scene().candidate()).open(nearly.questionPath());
        reviews.comment(nearly.scene(), Crowd.COMMENTED, Crowd.word(60), "And here?");
        Frames.until("And here?");
        assertThat(_find(ThreadCard.class)).hasSize(121);
    }

    @Test
    void aMarginOfAHundredHasAllOfItsCards(Browser browser) {
        Crowd hundred = around(new Crowd.Size(0, 0, 0, 100));
        browser.login(hundred.scene().candidate()).open(hundred.questionPath());
        assertThat(_find(ThreadCard.class)).hasSize(100);
    }

    @Test
    void aSubmissionBringsALongQueueOneRow(Browser browser) {
        Crowd many = around(new Crowd.Size(60, 300, 0, 0));
        browser.login(many.scene().mentor()).open("queue");
        Frames.settled();
        answers.submit(many.scene(), 5, "One train at a time.");
        assertThat(Frames.bytes(Frames.until("302"))).isLessThan(FRAME);
    }

    @Test
    void somebodysRoleBringsALongListOneRow(Browser browser) {
        Crowd many = around(new Crowd.Size(300, 0, 0, 0));
        browser.login(many.scene().lead()).open("people");
        Frames.settled();
        UserId first = many.scene().candidate();
        Acting.as(many.scene().lead(), () -> service.giveRole(many.scene().team(), first, Role.MENTOR));
        assertThat(Frames.bytes(Frames.until("checked"))).isLessThan(FRAME);
    }

    /** The browser shows the first screen; returns what it is sent then. */
    private static String arrive() {
        Frames.settled();
        fire(_get(CommentedLayout.class), "gr-ready", Map.of());
        return Frames.settled();
    }

    private static void fire(Component on, String event, Map<String, ?> detail) {
        _fireDomEvent(on, event, JsonMapper.shared().valueToTree(Map.of("event.detail", detail)));
    }

    private static List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private Crowd around(Crowd.Size size) {
        return Crowd.around(assignments, answers, crowd, size);
    }

    /** A page, and who opens it. */
    private record Page(UserId who, String path) {}

    private static Map<String, Page> pages(Crowd crowd) {
        Scene scene = crowd.scene();
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("cohort", new Page(scene.lead(), "cohort"));
        pages.put("cohort, topics", new Page(scene.lead(), "cohort?topics=yes"));
        pages.put("people", new Page(scene.lead(), "people"));
        pages.put("assign", new Page(scene.lead(), "assign"));
        pages.put("dossiers", new Page(scene.lead(), "dossiers"));
        pages.put("question, as candidate", new Page(scene.candidate(), crowd.questionPath()));
        pages.put("question, as lead", new Page(scene.lead(), crowd.questionPath()));
        pages.put("review", new Page(scene.mentor(), crowd.reviewPath()));
        pages.put("queue", new Page(scene.mentor(), "queue"));
        pages.put("my people", new Page(scene.mentor(), "mentees"));
        return pages;
    }

    private static Map<String, Integer> statements(Browser browser, Crowd crowd) {
        Map<String, Integer> statements = new LinkedHashMap<>();
        pages(crowd).forEach((name, page) -> statements.put(name, opened(browser, page)));
        return statements;
    }

    /** Opens it in a window that has the shell already; returns how many statements that takes. */
    private static int opened(Browser browser, Page page) {
        browser.login(page.who()).open("settings");
        Frames.settled();
        return QueryCount.of(() -> browser.open(page.path()));
    }
}
