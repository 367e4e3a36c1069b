package app.greenroom.readiness.words;

import app.greenroom.language.Texts;
import app.greenroom.readiness.ReadinessPage.Basis;
import app.greenroom.readiness.model.Grade;

/** What is said about how ready somebody is: the number, what it is made of, and what can’t be done to it. */
public interface NumberTexts {

    NumberTexts SAY = Texts.of(NumberTexts.class);

    String readiness();

    String noReadiness();

    String noReadinessWhy();

    String startRecalling();

    String checkWhatTheyKnow();

    String byTopic();

    String questions();

    String moreConcepts();

    String percent(int percent);

    String onInterviewDay();

    String inDays(int days);

    String conceptsOnly();

    String answersOnly();

    String halves(int concepts, int answers);

    String mastered(int mastered, int concepts, int claimed);

    String standingMeans();

    String weight();

    String weightOf(String item);

    String claimedAs(int percent, Grade word, long memory, long trust);

    String notRecalled();

    String notSubmitted();

    String conceptLine(int percent, boolean likely, long memory, Basis basis, long trust);

    String answerLine(
            int percent,
            long answer,
            boolean graded,
            double rubric,
            boolean likely,
            long memory,
            Basis basis,
            long trust);

    String nothingCheckedYet();

    String nothingCheckedOf(String candidate);

    String checkedOwn(int checked, int upheld, int missed);

    String checkedOf(String candidate, int checked, int upheld, int missed);

    String claimedOnly();

    String notExplainedYet();

    String howCalculated();

    String calculated();

    String memoryFades();

    String claimedCounts(int days, long fresh, long shaky, long explain, long teach);

    String recallingCounts();

    String hasty(long seconds, long share);

    String masteredMeans();

    String confirmedCounts(long before);

    String answerCounts(long draft, long changes, long submitted, long approved);

    String withoutDate(int days);

    String howLong(boolean own);

    String estimates(int ownAfter);

    String recallConcept();

    String learnConcept();

    String writeAnswer();

    String reviseAnswer();

    String sayAnswer();

    String typicalTime(String task, long minutes);

    String measuredTime(String task, long minutes, int times, long median, long typical);

    String checklistEntries(int count);

    String noSuchWeight();

    String noteTooLong(int most);

    String tooManyLinks(int most);

    String noLink();

    String ratingChanged();

    String answerFirst();

    String nothingToUndo();
}
