package app.greenroom.demo;

import static app.greenroom.demo.DemoAccount.LENA;

import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.shared.DossierId;
import java.util.List;

/** The last two and a half weeks of the demo team. They end now, whenever that is, so the demo never looks old. */
class Season {

    private static final int ASSIGNMENTS = 4;

    private final Desk desk;
    private final DemoClock clock;

    Season(Desk desk, DemoClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void play(Cast cast) {
        Stage stage = new Stage(clock);
        Library library = new Library(stage, desk, cast);
        stage.at(40, "11:00");
        DossierId fernhill = library.importSample("fernhill.md");
        EarlierStory.play(stage, library, cast, fernhill);
        stage.at(17, "11:00");
        DossierId harbourlight = library.importSample("harbourlight.md");
        stage.at(1, "15:00");
        DossierId crumbAndLedger = library.importSample("crumb-and-ledger.md");
        SnippetStory.play(stage, desk, cast);
        SofiaStory.play(stage, library, cast, fernhill);
        AmaraStory.play(stage, library, cast, harbourlight);
        JonasStory.play(stage, library, cast, crumbAndLedger);
    }

    /** Whether it was played to its end; the last assignment is the last thing that happens. */
    boolean isOver(Cast cast) {
        List<AssignmentSummary> there =
                new Stage(clock).ask(cast.id(LENA), () -> desk.assignments().inTeam(cast.team()));
        return there.size() >= ASSIGNMENTS;
    }
}
