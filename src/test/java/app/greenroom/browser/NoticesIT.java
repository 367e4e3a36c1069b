package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Notices stand where nothing can be pressed, in windows of all sizes. */
@Walk
class NoticesIT {

    private static final List<Look> LOOKS =
            List.of(Look.DESKTOP, new Look(1440, 900, false, false), new Look(820, 1180, false, false), Look.PHONE);

    /** What a card lies over, of all that can be pressed. */
    private static final String COVERED = "card => { const box = card.getBoundingClientRect();"
            + " return [...document.querySelectorAll('a[href], button, input, textarea, summary, [contenteditable=true], .verdict-bar')]"
            + " .filter(each => !each.closest('vaadin-notification-container') && each.checkVisibility())"
            + " .filter(each => { const other = each.getBoundingClientRect(); return other.width > 1"
            + " && other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top; })"
            + " .map(each => each.outerHTML.slice(0, 120)).join(' ') }";

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Test
    void whatIsSaidAfterSubmittingCoversNoControl(Browsers browsers) {
        Scene scene = assignments.aScene();
        Candidate candidate = browsers.candidate(scene.candidate());
        int question = 0;
        for (Look look : LOOKS.subList(0, 3)) {
            answers.write(scene, question, "We wait at the loop until the line is free.");
            candidate.looks(look);
            candidate.opensQuestion(scene, question++);
            candidate.presses("Submit for review");
            Locator card = candidate.page().locator("vaadin-notification-card").first();
            candidate.isVisible(card);
            coversNothing(candidate, card, look);
        }
    }

    @Test
    void itMovesAsideWhenTheWindowBecomesAnother(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.write(scene, 0, "We wait at the loop until the line is free.");
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.looks(Look.DESKTOP);
        candidate.opensQuestion(scene, 0);
        candidate.presses("Submit for review");
        Locator card = candidate.page().locator("vaadin-notification-card").first();
        candidate.isVisible(card);
        LOOKS.forEach(look -> {
            candidate.looks(look);
            coversNothing(candidate, card, look);
        });
    }

    private static void coversNothing(Person person, Locator card, Look look) {
        person.page()
                .waitForCondition(() -> String.valueOf(card.evaluate(COVERED)).isEmpty());
        assertThat(card.evaluate(COVERED)).as(look.words()).isEqualTo("");
    }
}
