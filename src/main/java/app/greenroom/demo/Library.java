package app.greenroom.demo;

import static app.greenroom.demo.DemoAccount.LENA;

import app.greenroom.assignment.AssignDossier;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.UserId;
import java.time.LocalDateTime;
import java.util.Set;

/** What Lena does as the lead: importing our sample dossiers and assigning them. */
final class Library {

    private final Stage stage;
    private final Desk desk;
    private final Cast cast;

    Library(Stage stage, Desk desk, Cast cast) {
        this.stage = stage;
        this.desk = desk;
        this.cast = cast;
    }

    Desk desk() {
        return desk;
    }

    DossierId importSample(String fileName) {
        return stage.ask(
                cast.id(LENA),
                () -> desk.imports().save(desk.imports().read(cast.team(), Texts.sample(fileName), fileName)));
    }

    /** Assigns a dossier; gives what can be played on it. */
    Rehearsal assign(DossierId dossier, DemoAccount candidate, Set<DemoAccount> mentors, LocalDateTime interview) {
        UserId who = cast.id(candidate);
        AssignDossier command = new AssignDossier(
                CommandId.next(),
                dossier,
                Set.of(who),
                Set.copyOf(mentors.stream().map(cast::id).toList()),
                interview,
                Stage.ZONE);
        stage.as(cast.id(LENA), () -> desk.assignments().assign(command));
        return new Rehearsal(stage, desk, who);
    }
}
