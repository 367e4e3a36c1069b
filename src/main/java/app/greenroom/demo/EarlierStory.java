package app.greenroom.demo;

import static app.greenroom.demo.DemoAccount.AMARA;
import static app.greenroom.demo.DemoAccount.LENA;
import static app.greenroom.demo.DemoAccount.MIRA;

import app.greenroom.feedback.GiveThanks;
import app.greenroom.shared.DossierId;
import java.util.Set;

/** What Amara prepared before: it has ended, left a story behind, and she has thanked Mira for it. */
final class EarlierStory {

    private EarlierStory() {}

    static void play(Stage stage, Library library, Cast cast, DossierId fernhill) {
        stage.at(38, "10:00");
        Rehearsal rehearsal =
                library.assign(fernhill, AMARA, Set.of(MIRA), stage.date(-22).atTime(9, 0));
        stage.at(30, "19:00");
        rehearsal.hand(1, Texts.answer("sofia/1"));
        new StoryRehearsal(rehearsal).tell("The map that lied", """
                        ### Situation
                        Our delivery map showed bikes where they had been ten minutes before.

                        ### Task
                        I was asked to make it faster. Nobody had asked whether it was true.

                        ### Action
                        I wrote the age of each position beside it, and greyed out what was older than a minute.

                        ### Result
                        Calls to the drivers fell by a third in two weeks, and the map was no faster at all.""");
        stage.at(29, "08:30");
        rehearsal.approve(cast.id(MIRA), 1, "");
        stage.at(20, "17:00");
        stage.as(cast.id(LENA), () -> library.desk().assignments().end(rehearsal.id()));
        stage.at(19, "20:00");
        stage.as(
                cast.id(AMARA),
                () -> library.desk()
                        .thanks()
                        .give(new GiveThanks(
                                rehearsal.id(),
                                cast.id(MIRA),
                                "I didn’t get the job, and I know why. Thank you for never letting me get away with"
                                        + " “it depends”.",
                                5)));
    }
}
