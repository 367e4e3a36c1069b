package app.greenroom.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.readiness.Attempts;
import app.greenroom.readiness.CheckConcept;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.readiness.GradeItem;
import app.greenroom.readiness.RecallService;
import app.greenroom.readiness.RecallSession.Card;
import app.greenroom.readiness.model.Grade;
import app.greenroom.readiness.ui.NextRow;
import app.greenroom.readiness.ui.ReadinessFigure;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.UserId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One candidate's figures, read from every page that shows them and by everybody who may see them. */
@ViewTest
class SameFigureTest {

    private static final Pattern PERCENT = Pattern.compile("\\d+ %");
    private static final Pattern STANDING = Pattern.compile("\\d+ of \\d+ concepts mastered · \\d+ claimed");

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    RecallService recall;

    @Autowired
    ChecklistService checklists;

    Scene scene;

    @BeforeEach
    void twoClaimedOneRecalledOneConfirmedAndAnApprovedAnswer() {
        scene = fixtures.aScene();
        List<Card> cards = Acting.as(scene.candidate(), () -> recall.open(scene.assignment()))
                .unrated();
        cards.forEach(card -> Acting.as(scene.candidate(), () -> recall.rate(grade(card, Grade.GOOD))));
        Acting.as(scene.candidate(), () -> recall.recall(grade(cards.getFirst(), Grade.EASY)));
        Acting.as(
                scene.mentor(),
                () -> checklists.confirm(new CheckConcept(
                        CommandId.next(),
                        scene.assignment(),
                        new ConceptId(cards.getLast().id()))));
        answers.submit(scene, 0, "I begin with the bottleneck.");
        reviews.decide(scene, 0, Decision.APPROVE, "");
    }

    @Test
    void everyPageShowsTheSame(Browser browser) {
        String prep = "prep/" + scene.assignment();
        Map<String, String> read = new LinkedHashMap<>();
        for (UserId reader : List.of(scene.candidate(), scene.mentor(), scene.lead())) {
            for (String page : List.of(prep, prep + "/concepts", prep + "/readiness")) {
                browser.login(reader).open(page);
                read.put(reader + " " + page, figure());
            }
        }
        browser.login(scene.candidate()).open("today");
        read.put("today", figure());
        browser.login(scene.mentor()).open("mentees");
        read.put("mentees", row());
        browser.login(scene.lead()).open("cohort");
        _click(_get(NativeButton.class, spec -> spec.withText("Topics")));
        read.put("cohort", row());
        assertThat(read.values()).hasSize(12);
        assertThat(read)
                .allSatisfy((page, shown) -> assertThat(shown)
                        .as(page)
                        .endsWith(", 1 of 4 concepts mastered · 2 claimed")
                        .isEqualTo(read.get("today")));
    }

    @Test
    void aSessionIsProposedTheSameEverywhereAndHoldsJustThat(Browser browser) {
        answers.submit(scene, 1, "A buffer keeps a delay from spreading.");
        browser.login(scene.candidate()).open("today");
        List<String> today = sessions();
        assertThat(today).singleElement().asString().startsWith("Recall 2 concepts and rehearse 2 answers");
        browser.open("prep/" + scene.assignment() + "/readiness");
        assertThat(sessions()).isEqualTo(today);
        browser.open("prep/" + scene.assignment() + "/recall?start=cards");
        assertThat(_get(Div.class, spec -> spec.withClasses("recall-progress"))
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("1 of 4");
        _click(_find(NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith("Finish"))
                .findFirst()
                .orElseThrow());
        assertThat(sessions()).isEqualTo(today);
    }

    /** The steps that are a session, with their minutes and points. */
    private static List<String> sessions() {
        return _find(NextRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(words -> words.startsWith("Recall"))
                .toList();
    }

    private GradeItem grade(Card card, Grade grade) {
        return new GradeItem(CommandId.next(), scene.assignment(), card.id(), grade, Attempts.honest(20));
    }

    private static String figure() {
        return figures(_get(ReadinessFigure.class));
    }

    private static String row() {
        return figures(_find(NativeTableRow.class).getLast());
    }

    private static String figures(Component shown) {
        String text = shown.getElement().getTextRecursively();
        return first(PERCENT, text) + ", " + first(STANDING, text);
    }

    private static String first(Pattern wanted, String text) {
        return wanted.matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("none in: " + text);
    }
}
