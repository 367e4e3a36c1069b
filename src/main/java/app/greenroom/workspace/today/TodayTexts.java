package app.greenroom.workspace.today;

import app.greenroom.cohort.Risk;
import app.greenroom.language.Texts;
import app.greenroom.round.Decision;

/** What a candidate reads on the page of the day. */
interface TodayTexts {

    TodayTexts SAY = Texts.of(TodayTexts.class);

    String today();

    String next();

    String noDossier();

    String noDossierWhy();

    String nothingNow();

    String nothingNowWhy();

    String ended();

    String thankMentors();

    String openIt();

    String reminder(String by, Risk reason);

    String upToDate();

    String moreToRead(int count);

    String feedbackSinceYesterday();

    String noFeedback();

    String comments(int comments);

    String verdict(Decision verdict);

    String verdictAndComments(Decision verdict, int comments);

    String commentsAndMore(int comments, String more);

    String commentsOnQuestion(int comments, int question);

    String commentsOnDossier(int comments);

    String onItsSections();

    String commentsOnAsks(int comments);

    String onWhatToAsk();

    String read();

    String question(int number);

    String theDossier();

    String questionsToAsk();

    String progress();

    String answers();

    String conceptsOnTheDay();

    String mastered(int mastered, int concepts);

    String sheet();
}
