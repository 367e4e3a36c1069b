package app.greenroom.round.ui;

import app.greenroom.language.Texts;
import app.greenroom.round.Decision;

/** What is said where an answer is reviewed: the claim, the rubric, the verdict, and those of earlier rounds. */
public interface DeskTexts {

    DeskTexts SAY = Texts.of(DeskTexts.class);

    String review();

    String reviewOf(String candidate);

    String numbered(int number, String question);

    String allAnswers();

    String feedbackFor(String candidate);

    String claim();

    String takeOver();

    String extend();

    String extendHelp();

    String release();

    String releaseHelp();

    String released();

    String nobodyReviewing();

    String yoursUntil(String time);

    String reviewingUntil(String mentor, String time);

    String reviewing(String mentor);

    String rubric();

    String gradeByRubric();

    String clearGrades();

    String gradesCleared();

    String graded(int given, int all);

    String level(int level, String words);

    String levelGiven(String criterion, int level, String words);

    String levels(String criterion, String levels);

    String levelOf(int level, int most);

    String verdict();

    String approve();

    String requestChanges();

    String approveWith(int pending, int submission);

    String requestChangesWith(int pending);

    String confirm(String act);

    String whatShouldChange();

    String askAgain();

    String goOn();

    String pending(int count);

    String publishNow();

    String publishComments(int count);

    String readSubmission(int number);

    String notSubmitted();

    String withdrawn();

    String arrived(int number);

    String approved();

    String decided(Decision decision);

    String notLaterEdits(int number);

    String submission(int number);

    String verdictArrived(String mentor, Decision decision);

    String by(String mentor);

    String onSubmission(int number);

    String changedSince(String changes);

    String earlierVerdicts(int count);

    String earlierVerdict(int submission, String mentor);
}
