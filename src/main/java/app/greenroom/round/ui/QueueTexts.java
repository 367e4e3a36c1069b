package app.greenroom.round.ui;

import app.greenroom.language.Texts;

/** What the queue says, on its own page and beside a review. */
public interface QueueTexts {

    QueueTexts SAY = Texts.of(QueueTexts.class);

    String queue();

    String queueIntro();

    String yourTurn();

    String unclaimed();

    String waitingForCandidates();

    String others();

    String noCandidates();

    String noCandidatesWhy();

    String allCaughtUp();

    String newAppearHere();

    String candidatesWorking();

    String note(String words);

    String comments(int count);

    String pending(int count);

    String yoursUntil(String time);

    String heldUntil(String mentor, String time);

    String toPublish();

    String replied();

    String commented();

    String onAsks();

    String onOverview();

    String waitingForYou();

    String countWaiting(int count);

    String place(int at, int all);

    String waiting();

    String previous();

    String next();

    String overview();

    String reply();
}
