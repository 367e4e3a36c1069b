package app.greenroom.importing;

import app.greenroom.access.Acting;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.UserId;
import org.springframework.boot.test.context.TestComponent;

/** Re-imports for tests: other texts for the dossier of the dossier fixtures. */
@TestComponent
public class ReimportFixtures {

    /** The fixtures' dossier as a text, word for word. */
    public static final String AS_IT_WAS = """
            # Interview Prep: Fernhill Rail – Timetable Engineer

            ## Job Overview
            You plan **trains**.

            - Shifts

            ## Predicted Interview Questions
            ### Planning
            1. How do you plan a timetable for a single-track line?
            2. What is a buffer time?

            ### People
            1. Tell us about a delay that you caused.

            ## Questions to Ask Them
            1. Which line would be mine?

            ## Concepts To Know/Review
            - **Capacity:** headway, block section
            - **Operations:** dispatching
            - Signals

            ## Strategic Advice
            Stay calm.
            """;

    /** The first question and the overview are reworded, the second question is gone, and so is a concept; two are new. */
    public static final String CHANGED = AS_IT_WAS
            .replace("You plan **trains**.", "From next year you plan **trains** and buses.")
            .replace(
                    "How do you plan a timetable for a single-track line?",
                    "How would you plan the timetable of a single-track line?")
            .replace("2. What is a buffer time?\n", "2. Which software do you know?\n")
            .replace("headway, block section", "headway, platform occupancy");

    private final ReimportService reimports;

    public ReimportFixtures(ReimportService reimports) {
        this.reimports = reimports;
    }

    /** Reads and saves, with the matching as it is found. */
    public int reimport(UserId lead, DossierId dossier, String text) {
        return Acting.as(lead, () -> reimports.save(reimports.read(dossier, text, "fernhill.md")));
    }
}
