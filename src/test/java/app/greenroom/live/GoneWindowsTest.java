package app.greenroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.team.PeopleFixtures;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ViewTest
@ExtendWith(OutputCaptureExtension.class)
class GoneWindowsTest {

    @Autowired
    OpenWindows windows;

    @Autowired
    PeopleFixtures people;

    /** A request that waits for a database that hangs holds its session for minutes, and each round finds the window gone. */
    @Test
    void aWindowWhoseSessionIsBusyForManyRoundsIsClosedOnceAndInSilence(Browser browser, CapturedOutput output) {
        browser.login(people.aMentor(people.aTeam())).open("queue");
        UI window = UI.getCurrent();
        VaadinSession session = VaadinSession.getCurrent();
        long later = System.currentTimeMillis() + Duration.ofMinutes(10).toMillis();

        windows.closeGone(later);
        windows.closeGone(later);
        windows.closeGone(later);
        assertThat(window.getSession()).as("its session is held").isNotNull();
        session.getService().runPendingAccessTasks(session);

        assertThat(window.getSession()).isNull();
        assertThat(output).doesNotContain("Session should never be set to null");
    }
}
