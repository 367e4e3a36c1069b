package app.greenroom.readiness.words;

import app.greenroom.language.Texts;
import app.greenroom.readiness.model.Doubt;
import app.greenroom.readiness.model.Grade;

/** What sessions of recalling say. */
public interface RecallTexts {

    RecallTexts SAY = Texts.of(RecallTexts.class);

    String recall();

    String ended();

    String endedWhy();

    String viewConcepts();

    String went(Grade grade);

    String known(Grade grade);

    String howWellKnown();

    String howDidItGo();

    String whenAgain();

    String comesAgain(String when);

    String today();

    String inMinutes(long minutes);

    String inDays(int days);

    String inMonths(long months);

    String inYears(double years);

    String finish();

    String progress();

    String place(int at, int all);

    String ratePlace(int at, int all, int minutes);

    String showAnswer();

    String showNote();

    String sayAnswer(int number);

    String rateHint();

    String answerHint();

    String learnHint();

    String recallHint();

    String yourAnswer();

    String openAnswer(int number);

    String approved(String mentor);

    String requestedChanges(String mentor);

    String suggested(String replacement);

    String fromMentors();

    String moreComments(int count);

    String quoted(String quote);

    String comment();

    String conceptsInIt();

    String askedAndKnown(String mentor);

    String askedNotYet(String mentor);

    String answerTo(int number, String question);

    String linkMore();

    String tryAgain();

    String countsAsClaimed(String item, Doubt doubt);

    String nothingToRecall();

    String upToDate();

    String helpsMostNow();

    String next();

    String stays(int percent);

    String moved(int before, int after);

    String chance(int before, int after);

    String chanceMeans();

    String claimed();

    String startAnother();

    String viewReadiness();

    String continueSession();

    String undoLastGrade();

    String showBack();
}
