package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.cli.CommandLines;
import app.greenroom.shared.TeamId;
import app.greenroom.team.PeopleFixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Imports are corrected by keys and by dragging, come in any number, and by command too. */
@Walk
class ImportWalkIT {

    private static final String CRAFT = "How do you keep a sourdough alive?";
    private static final String COLD = "What do you do when the oven is cold at four?";
    private static final String WAKES = "Who wakes you?";

    @Autowired
    PeopleFixtures people;

    @Autowired
    Environment environment;

    @TempDir
    Path folder = Path.of("");

    TeamId team;

    @BeforeEach
    void aTeam() {
        team = people.aTeam();
    }

    @Test
    void whatWasUnderstoodOrRefusedIsInSightBelowALongList(Browsers browsers) {
        Lead lead = browsers.lead(people.aLead(team));
        for (int waiting = 0; waiting < 4; waiting++) {
            lead.pastes(LeadWalkIT.DOSSIER + "\n\n## Note " + waiting + "\n\nBring the map.\n");
        }
        lead.looks(Look.PHONE);
        lead.opens("import");
        lead.fills("Dossier as Markdown", "# Release notes\n\nThe cache works.");
        lead.presses("Preview import");
        assertThat(lead.page().locator(".refusal")).isInViewport();
        lead.fills("Dossier as Markdown", LeadWalkIT.DOSSIER);
        lead.presses("Preview import");
        assertThat(lead.page().locator("h1")).hasText("Check import");
        assertThat(lead.page().locator("h1")).isInViewport();
    }

    @Test
    void anImportIsCorrectedWithoutAMouse(Browsers browsers) {
        Lead lead = browsers.lead(people.aLead(team));
        lead.pastes(LeadWalkIT.DOSSIER);
        lead.goesToEntry(COLD);
        lead.seesSourceLine(9);
        lead.hits("j");
        lead.isOnEntry(WAKES);
        lead.seesSourceLine(11);
        lead.hits("k", "Alt+ArrowUp");
        lead.seesEntries(COLD, CRAFT, WAKES);
        lead.isOnEntry(COLD);
        lead.hits("Alt+Shift+ArrowDown");
        lead.seesEntries(CRAFT, COLD, WAKES);
        lead.hits("Alt+ArrowDown", "m");
        lead.seesEntries(CRAFT, WAKES + " " + COLD);
        lead.hits("Control+z", "Control+z", "Control+z", "Control+z");
        lead.seesEntries(CRAFT, COLD, WAKES);
        lead.hits("Control+Shift+z");
        lead.seesEntries(COLD, CRAFT, WAKES);
        lead.goesToEntry(COLD);
        lead.hits("t");
        lead.sees("Predicted questions (2)");
        lead.hits("Delete");
        lead.sees("Predicted questions (1)");

        lead.fills("Company", "Harbour Bread");
        lead.hits("Control+z");
        lead.sees("Predicted questions (1)");
        lead.fills("Company", "Harbour Bread");
        lead.savesTheDossier();
        lead.sees("Harbour Bread");
    }

    @Test
    void anEntryIsDraggedToAnotherGroupAndASourceLineLeadsToIts(Browsers browsers) {
        Lead lead = browsers.lead(people.aLead(team));
        lead.pastes(LeadWalkIT.DOSSIER);
        lead.drags(CRAFT, WAKES);
        lead.seesEntries(COLD, WAKES, CRAFT);
        lead.choosesSourceLine(9);
        lead.isOnEntry(COLD);
        Path file = lead.downloads("Download as Markdown", folder.resolve("corrected.md"));

        lead.gives(file);
        lead.seesHeading("Check import");
        lead.seesEntries(COLD, WAKES, CRAFT);
    }

    @Test
    void aFolderIsDroppedAndEachFileSaysWhatCameOfIt(Browsers browsers) throws IOException {
        Lead lead = browsers.lead(people.aLead(team));
        file("bakery.md", LeadWalkIT.DOSSIER);
        file("second.md", LeadWalkIT.DOSSIER.replace("Harbour", "Hillside"));
        file("chat.md", "I can't help with that request.");
        file("picture.png", "no text");
        lead.opens("import");
        lead.drops(folder);
        lead.sees("2 imports to check, 2 refused");
        lead.sees("This doesn't look like a dossier");
        lead.sees("This isn’t a Markdown or text file");
        lead.presses("Save the 2 that are ready");
        lead.sees("Saved 2 dossiers");
        lead.opens("dossiers");
        lead.sees("Hillside Bakery");
    }

    @Test
    void theCommandImportsWithATokenFromTheSettings(Browsers browsers) throws IOException {
        Lead lead = browsers.lead(people.aLead(team));
        String token = lead.makesAToken("night shift");
        lead.opens("import");
        Path bakery = file("bakery.md", LeadWalkIT.DOSSIER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int status = CommandLines.run(
                new String[] {
                    "import",
                    bakery.toString(),
                    file("chat.md", "I can't help with that.").toString()
                },
                Map.of(
                        "GREENROOM_TOKEN",
                        token,
                        "GREENROOM_URL",
                        "http://localhost:" + environment.getRequiredProperty("local.server.port")),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);

        assertThat(status).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("bakery.md: waiting to be checked", "chat.md: refused", "1 file imported, 1 not.");
        // the open page shows it without a reload
        lead.sees("1 import to check");
        lead.follows("Night Baker · Harbour Bakery");
        lead.seesHeading("Check import");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
