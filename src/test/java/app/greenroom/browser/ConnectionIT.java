package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignment.AssignmentFixtures.Scene;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A connection that is lost is said at once, in one line of ours, with what becomes of what is typed. */
@Walk
class ConnectionIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final String LOST_WHILE_WRITING =
            "Connection lost. What you type is kept in this browser and will be sent when it’s back.";
    private static final String BACK = "Back online. Everything is saved.";

    /** What stands under the line and could be pressed. */
    private static final String COVERED = """
            () => {
              const line = document.querySelector('.connection-line').getBoundingClientRect();
              return [...document.querySelectorAll('a[href], button, input, summary')]
                .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
                .filter((each) => {
                  const box = each.getBoundingClientRect();
                  return box.width > 1 && box.left < line.right && box.right > line.left
                    && box.top < line.bottom && box.bottom > line.top;
                })
                .map((each) => each.outerHTML.slice(0, 80))
                .join();
            }
            """;

    @Autowired
    LifeFixtures life;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = life.aSceneWithLife();
    }

    @Test
    void whoWritesReadsWhatIsKept(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.writes("Before. ");
        candidate.seesItSaved();
        candidate.losesTheConnection();
        candidate.within(AT_ONCE, () -> candidate.contains(line(candidate), LOST_WHILE_WRITING));
        assertThat(candidate.page().evaluate(COVERED)).isEqualTo("");
        candidate.hasTheFocus(candidate.editor());
        assertThat(line(candidate).getAttribute("role")).isEqualTo("status");
        assertThat(candidate
                        .page()
                        .locator("vaadin-connection-indicator .v-status-message")
                        .isVisible())
                .isFalse();
        candidate.writesAlong("Meanwhile. ");
        candidate.sees("Offline: kept in this browser");
        candidate.hasTheConnectionBack();
        candidate.contains(line(candidate), BACK);
        candidate.seesItSaved();
        candidate.isGone(line(candidate).filter(new Locator.FilterOptions().setHasText("online")));
    }

    @Test
    void whereTheBrowserKeepsNothingOneIsToldToKeepThePage(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.page().addInitScript("Storage.prototype.setItem = () => { throw new Error('full') }");
        candidate.opensQuestion(scene, 0);
        candidate.writes("Before. ");
        candidate.seesItSaved();
        candidate.losesTheConnection();
        candidate.writesAlong("Meanwhile. ");
        candidate.sees("Offline: keep this page open");
        candidate.contains(line(candidate), "Keep this page open");
        candidate.hasTheConnectionBack();
        candidate.seesItSaved();
    }

    @Test
    void whoReadsReadsThatThePageWaits(Browsers browsers) {
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opens("queue");
        mentor.seesAScreen();
        mentor.losesTheConnection();
        mentor.within(
                AT_ONCE, () -> mentor.contains(line(mentor), "Connection lost. This page updates when it’s back."));
        assertThat(mentor.page().evaluate(COVERED)).isEqualTo("");
        mentor.hasTheConnectionBack();
        mentor.contains(line(mentor), "Back online.");
    }

    @Test
    void requestsThatFailSayItToo(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.writes("Before. ");
        candidate.seesItSaved();
        candidate.window().expects("ERR_FAILED", "v-r=");
        candidate.page().route("**/*v-r=*", route -> route.abort());
        candidate.writesAlong("In between. ");
        candidate.contains(line(candidate), LOST_WHILE_WRITING);
        candidate.page().unroute("**/*v-r=*");
        candidate.contains(line(candidate), BACK);
        candidate.seesItSaved();
    }

    private static Locator line(Person person) {
        return person.page().locator(".connection-line");
    }
}
