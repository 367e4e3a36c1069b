package app.greenroom.workspace.help;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.ui.KeyTable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class HelpViewTest {

    @Autowired
    PeopleFixtures people;

    @Test
    void itSaysWhatIsKnownOfAConceptHowMuchThatCountsAndWhatTheKeysDo(Browser browser) {
        browser.login(people.aCandidate(people.aTeam())).open("help");
        assertThat(_get(HelpView.class).getElement().getTextRecursively())
                .contains(
                        "ClaimedOnly rated in words",
                        "“shaky” 20 %, “can explain” 40 % and “could teach it” 60 %",
                        "in less than 2 seconds, or in less than 33 % of your usual time",
                        "Next open comment",
                        "Request changes");
        assertThat(_find(KeyTable.class)).hasSizeGreaterThan(5);
    }

    @Test
    void itsContentsLeadToItsParts(Browser browser) {
        browser.login(people.aStranger()).open("help");
        HelpView page = _get(HelpView.class);
        assertThat(_find(page, Anchor.class))
                .extracting(link -> link.getHref().replace("help#", "") + " " + link.getText())
                .containsExactlyElementsOf(_find(page, H2.class).stream()
                        .map(part -> part.getId().orElseThrow() + " " + part.getText())
                        .toList());
    }
}
