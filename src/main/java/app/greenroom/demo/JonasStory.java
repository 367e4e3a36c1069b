package app.greenroom.demo;

import static app.greenroom.demo.DemoAccount.JONAS;
import static app.greenroom.demo.DemoAccount.TOMASZ;

import app.greenroom.shared.DossierId;
import java.time.Duration;
import java.util.Set;

/** New: assigned this hour, with a word of welcome from the mentor. */
final class JonasStory {

    private JonasStory() {}

    static void play(Stage stage, Library library, Cast cast, DossierId crumbAndLedger) {
        stage.ago(Duration.ofMinutes(45));
        Rehearsal rehearsal = library.assign(
                crumbAndLedger, JONAS, Set.of(TOMASZ), stage.date(16).atTime(11, 0));
        rehearsal.commentOnQuestion(
                cast.id(TOMASZ),
                1,
                "Welcome, Jonas. Begin here: three sentences are enough for today, I read them tonight.");
    }
}
