package app.greenroom.browser;

import app.greenroom.shared.TeamId;
import app.greenroom.team.PeopleFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Walk
class LeadWalkIT {

    static final String DOSSIER = """
            # Interview Prep: Harbour Bakery – Night Baker

            ## Job Overview (Snapshot)
            You bake for the first ferry.

            ## Predicted Interview Questions
            1. **Craft**
               - How do you keep a sourdough alive?
               - What do you do when the oven is cold at four?
            2. **People**
               - Who wakes you?

            ## Questions to Ask Them
            1. “How many loaves leave before six?”

            ## Concepts to Know/Review
            - **Dough**: hydration, proofing, folding
            - **Heat**: steam, crust

            ## Strategic Advice
            Bring a loaf.
            """;

    @Autowired
    PeopleFixtures people;

    TeamId team;

    @BeforeEach
    void aTeam() {
        team = people.aTeam();
    }

    @Test
    void aDossierIsPastedCorrectedAndSaved(Browsers browsers) {
        Lead lead = browsers.lead(people.aLead(team));
        lead.pastes(DOSSIER);
        lead.seesHeading("Check import");
        lead.sees("Predicted questions (3)");
        lead.corrects("Who wakes you?", "Who wakes you, and when?");
        lead.savesTheDossier();
        lead.sees("Who wakes you, and when?");
        lead.opens("dossiers");
        lead.sees("Night Baker");
    }

    /** The field tells of what is in it after a pause; a press comes before that. */
    @Test
    void aDossierIsReadByAPressRightAfterItWasInserted(Browsers browsers) {
        Lead lead = browsers.lead(people.aLead(team));
        lead.pastes(DOSSIER);
        lead.presses("Preview import");
        lead.seesHeading("Check import");
    }

    @Test
    void whatIsNoDossierIsRefusedAndKept(Browsers browsers) {
        Lead lead = browsers.lead(people.aLead(team));
        String letter = "Dear team,\n\nthe oven is cold. ".repeat(12);
        lead.pastes(letter);
        lead.sees("This isn’t a dossier yet");
        lead.stillHas("Dossier as Markdown", letter);
        lead.reloads();
        lead.stillHas("Dossier as Markdown", letter);
    }
}
