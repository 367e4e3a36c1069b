package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.story.StoryFixtures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The candidate's side: stories, outlines, feedback one by one, and who has seen what. */
@Walk
class StoriesIT {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    StoryFixtures stories;

    @Test
    void aStoryIsWrittenByTheOutlineLinkedAndToldInAnAnswer(Browsers browsers) {
        Scene scene = assignments.aScene();
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opens("prep/" + scene.assignment() + "/stories");
        candidate.sees("1 question has no story");
        candidate.presses("New story");
        candidate.fills("Title", "The flood");
        candidate.presses("STAR outline");
        candidate.contains(story(candidate), "Situation");
        candidate.types(" The river rose.");
        candidate.seesItSaved();
        picks(candidate, "Link question or concept", "Tell us about");
        assertThat(candidate.page().getByText("1 question has no story").first())
                .isHidden();
        candidate.reloads();
        candidate.stillHas("Title", "The flood");
        candidate.contains(story(candidate), "The river rose.");

        candidate.opensQuestion(scene, 2);
        candidate.writes("Yes, once.");
        candidate.presses("Insert The flood into your answer");
        candidate.seesInTheAnswer("The river rose.");
        candidate.seesInTheAnswer("Yes, once.");
        candidate.answer().focus();
        candidate.hits("Control+z");
        assertThat(candidate.answer()).not().containsText("The river rose.");
        candidate.seesInTheAnswer("Yes, once.");

        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opensQuestion(scene, 2);
        mentor.follows("The flood");
        mentor.sees("The river rose.");
    }

    @Test
    void twoWindowsWriteOneStory(Browsers browsers) {
        Scene scene = assignments.aScene();
        var id = stories.aStory(scene, "The flood", "We ran.");
        Candidate one = browsers.candidate(scene.candidate());
        Candidate two = browsers.candidate(scene.candidate());
        one.opens("prep/" + scene.assignment() + "/stories/" + id);
        two.opens("prep/" + scene.assignment() + "/stories/" + id);
        two.contains(story(two), "We ran.");
        story(one).press("Control+End");
        one.types(" Uphill.");
        two.contains(story(two), "We ran. Uphill.");
        story(two).press("Control+Home");
        two.types("Then: ");
        one.contains(story(one), "Then: We ran. Uphill.");
    }

    @Test
    void oneKeyLeadsThroughAllFeedbackAndTheMentorSeesThatItWasRead(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time, says the rule.");
        answers.submit(scene, 1, "Time between trains.");
        reviews.comment(scene, 0, "train", "Which train?");
        reviews.comment(scene, 1, "Time", "How much time?");
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opensQuestion(scene, 1);
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opens("prep/" + scene.assignment() + "/questions");
        candidate.seesButton("Next feedback (2)");
        candidate.hits("f");
        candidate.hasAtHand("Which train?");
        candidate.hits("e");
        candidate.seesIn("Which train?", "Addressed");
        candidate.hits("f");
        candidate.hasAtHand("How much time?");
        mentor.seesIn("How much time?", "Seen by Cem Candidate");
        candidate.hits("e");
        candidate.seesIn("How much time?", "Addressed");
        candidate.hits("f");
        candidate.sees("You’ve seen all your feedback.");
    }

    @Test
    void whoOpensAQuestionByItsAddressHasReadItsComments(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time, says the rule.");
        reviews.comment(scene, 0, "train", "Which train?");
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opensQuestion(scene, 0);
        browsers.candidate(scene.candidate()).opensQuestion(scene, 0);
        mentor.seesIn("Which train?", "Seen by Cem Candidate");
    }

    @Test
    void whatAMentorWritesIsToldWithNameAndWords(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.write(scene, 0, "One train at a time, says the rule.");
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.seesInTheAnswer("says the rule");
        Locator told = candidate.page().locator("gr-commented .told");
        var thread = reviews.comment(scene, 0, "train", "Which train?");
        candidate.contains(told, "Mira Mentor commented on “train”");
        reviews.reply(scene.mentor(), thread, "The night train?");
        candidate.contains(told, "Mira Mentor replied on “train”");
    }

    @Test
    void aConceptIsLinkedByKeyboard(Browsers browsers) {
        Scene scene = assignments.aScene();
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        picks(candidate, "Link concept", "headway");
        candidate.isVisible(candidate.link("headway"));
        candidate.follows("headway");
        candidate.isVisible(candidate.link("How do you plan"));
    }

    private static Locator story(Candidate candidate) {
        return candidate.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your story"));
    }

    /** By keyboard: types some words and takes the first that fits. */
    private static void picks(Candidate candidate, String picker, String words) {
        candidate.button(picker).focus();
        candidate.hits("Enter");
        Locator field = candidate.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(picker));
        assertThat(field).isFocused();
        candidate.types(words);
        Locator options = candidate.page().getByRole(AriaRole.OPTION);
        assertThat(options).hasCount(1);
        candidate.contains(options, words);
        candidate.hits("ArrowDown", "Enter");
        assertThat(candidate.button(picker)).isFocused();
    }
}
