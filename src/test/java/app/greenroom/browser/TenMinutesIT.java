package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.SnippetId;
import app.greenroom.shared.UserId;
import app.greenroom.snippet.SnippetService;
import app.greenroom.snippet.SnippetText;
import app.greenroom.team.PeopleFixtures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A mentor's ten minutes: four answers, each claimed, its changes read, commented on twice by snippets, some of it suggested
 * otherwise, graded by four criteria and decided, without going back to the queue. A click, a key or a selection counts as
 * one action; typing text doesn't. Whoever goes on to other words needs no action to keep what they wrote.
 */
@Walk
class TenMinutesIT {

    private static final int ANSWERS = 4;
    private static final int MOST = 14;

    @Autowired
    PeopleFixtures people;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    SnippetService snippets;

    /** A mentor whose actions are counted. */
    private static final class Counted {

        private final Mentor mentor;
        private int actions;

        Counted(Mentor mentor) {
            this.mentor = mentor;
        }

        void opensTheFirst() {
            actions++;
            mentor.page().locator("a[href^='review/']").first().click();
            mentor.isAt("/review/");
        }

        void hits(String key) {
            actions++;
            mentor.hits(key);
        }

        void selects(String words) {
            actions++;
            mentor.selects(words);
        }

        /** Leaves the comment open: it is added by going on to the next words. */
        void beginsBySnippet(String words, String typed, String snippet) {
            selects(words);
            hits("/");
            Locator field = mentor.page().getByRole(AriaRole.COMBOBOX);
            mentor.hasTheFocus(field);
            mentor.types(typed);
            mentor.contains(mentor.page().getByRole(AriaRole.OPTION).first(), snippet);
        }

        void suggests(String words, String other) {
            selects(words);
            hits("s");
            mentor.hasTheFocus(mentor.otherWords());
            mentor.types(other);
            hits("Control+Enter");
            mentor.isGone(mentor.page().locator(".new-thread"));
        }

        int takeCount() {
            int taken = actions;
            actions = 0;
            return taken;
        }
    }

    @Test
    void fourAnswersTakeFourteenActionsEachAtMost(Browsers browsers) {
        Scene scene = fourAnswersThatChanged();
        Mentor mira = browsers.mentor(scene.mentor());
        mira.opens("queue");
        mira.seesAScreen();
        Counted counted = new Counted(mira);
        counted.opensTheFirst();
        List<Integer> counts = new ArrayList<>();
        for (int done = 0; done < ANSWERS; done++) {
            mira.isAt("/review/");
            mira.isVisible(mira.asked());
            mira.sees("Yours until");
            String question = mira.asked().innerText();
            mira.reads(mira.answer().locator("ins").first(), Pattern.compile("Ten minutes at most\\."));
            counted.beginsBySnippet("passing loops", "how", "How many");
            counted.beginsBySnippet("Ten minutes", "ex", "Example");
            mira.seesThread("How many, Cem?");
            counted.suggests("Trains wait", "Each train waits");
            mira.seesThread("Give an example.");
            mira.sees("3 pending");
            for (String level : List.of("3", "2", "4", "3")) {
                counted.hits(level);
            }
            mira.reads(mira.page().locator(".rubric-summary"), Pattern.compile("3.*2.*4.*3"));
            counted.hits("a");
            counted.hits("Enter");
            if (done < ANSWERS - 1) {
                PlaywrightAssertions.assertThat(mira.asked())
                        .not()
                        .hasText(question, new LocatorAssertions.HasTextOptions().setTimeout(20_000));
            } else {
                mira.isAt("/queue");
            }
            counts.add(counted.takeCount());
        }
        System.out.println("Actions for four answers, besides typing: " + counts);
        assertThat(counts).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(MOST));

        Candidate cem = browsers.candidate(scene.candidate());
        cem.opensQuestion(scene, 0);
        cem.seesState("Approved");
        cem.page().locator(".verdict summary").first().press("Enter");
        cem.sees("Right, with minor slips");
        cem.sees("Says what, rarely why");
        cem.seesThread("How many, Cem?");
        cem.seesThread("Give an example.");
        cem.seesSuggested("Trains wait", "Each train waits");
    }

    /** Answers that were sent back once, and handed in again, in an assignment with two mentors. */
    private Scene fourAnswersThatChanged() {
        Scene scene = assignments.aSceneOf(ANSWERS, 0);
        UserId second = people.aMentor(scene.team());
        assignments.mentoredBy(scene, scene.mentor(), second);
        for (int question = 0; question < ANSWERS; question++) {
            answers.submit(scene, question, "A plan begins with the passing loops. Trains wait there.");
            reviews.decide(scene, question, Decision.REQUEST_CHANGES, "For how long?");
            answers.submit(
                    scene, question, "A plan begins with the passing loops. Trains wait there. Ten minutes at most.");
        }
        Acting.as(scene.mentor(), () -> {
            snippets.add(CommandId.next(), scene.team(), new SnippetText("How many", "How many, {name}?"));
            SnippetId shared =
                    snippets.add(CommandId.next(), scene.team(), new SnippetText("Example", "Give an example."));
            snippets.share(shared, true);
        });
        return scene;
    }
}
