package app.greenroom.readiness.words;

import app.greenroom.language.Texts;
import app.greenroom.readiness.ChecklistFilter;
import app.greenroom.readiness.ConceptState;
import app.greenroom.readiness.model.Grade;
import app.greenroom.readiness.model.Share;
import app.greenroom.readiness.model.Standing;

/** What the checklist of concepts says. */
public interface ConceptTexts {

    ConceptTexts SAY = Texts.of(ConceptTexts.class);

    String concepts();

    String noneToReview();

    String noneToReviewWhy();

    String noMatch();

    String retired();

    String state(ConceptState state);

    String filter(ChecklistFilter filter);

    String filterWithCount(String filter, long count);

    String standing(Standing standing);

    String standingInSentence(Standing standing);

    String meaning(Standing standing);

    String share(Share share);

    String shareInSentence(Share share);

    String counted(int count, String label);

    String masteredOf(int mastered, int concepts);

    String allConcepts();

    String keysHint();

    String confirmHint();

    String rateHint(int minutes);

    String searchConcepts();

    String whichConcepts();

    String howWellYouKnow(String concept);

    String confirm();

    String withdraw();

    String notYet();

    String rated(String concept, ConceptState state);

    String confirmed(String concept);

    String withdrew(String concept);

    String movedBack(String concept);

    String details();

    String detailsOf(String concept);

    String confirmedIt(String mentor);

    String note();

    String links(int count);

    String claimed(Grade grade);

    String history();

    String noChanges();

    String undone();

    String someoneRated(String person, ConceptState state);

    String someoneRecalled(String person, Grade grade);

    String someoneClaimed(String person, Grade grade);

    String someoneConfirmed(String person);

    String someoneChecked(String person);

    String someoneWithdrew(String person);

    String someoneUndid(String person);

    String webAddress();

    String addLink();

    String removeLink(String link);

    String noteOn(String concept);

    String explainIt();

    String yourNote();

    String writeNote();

    String editNote();

    String done();

    String noNote();

    String notSavedYet();

    String saved();

    String notSaved(String why);

    String nothingToCheck(String candidate);

    String startWithThese();

    String whyCheck(String why, double swing);

    String nextConcept();

    String previousConcept();

    String rateAs(ConceptState state);

    String asCandidateUnseen();

    String asMentorConfirm();

    String undoLastRating();

    String undoLastConfirmation();
}
