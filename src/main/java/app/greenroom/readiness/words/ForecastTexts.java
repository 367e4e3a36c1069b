package app.greenroom.readiness.words;

import app.greenroom.language.Texts;
import app.greenroom.readiness.model.Action;

/** What is said about what becomes of readiness, and what to do next for it. */
public interface ForecastTexts {

    ForecastTexts SAY = Texts.of(ForecastTexts.class);

    String untilInterview();

    String minutesPerDay();

    String minutes(int minutes);

    String plan(boolean own, long minutes, long median, long low, long high, long stop);

    String noneNeeded(long target);

    String notEnough(int most, long target);

    String takes(int minutes, long target);

    String soFar();

    String withPlanInRange();

    String ifStopping(boolean own);

    String mentorFeedback();

    String asTable();

    String byDay();

    String day();

    String ifYouStop();

    String withPlan();

    String range();

    String mentors();

    String band(long low, long high);

    String answerApproved(int number);

    String changesRequested(int number);

    String conceptsConfirmed(int count);

    String next();

    String worthMeans();

    String worth(int minutes, double gain);

    String rateConcepts(int count);

    String firstImpression();

    String rateTakes(int minutes);

    String rate();

    String start();

    String write();

    String revise();

    String single(Action.Kind kind, String item, int number);

    String recallConcepts(int count);

    String rehearseAnswers(int count);

    String recallAndRehearse(int concepts, int answers, int number);

    String mixed();
}
