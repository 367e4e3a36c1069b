package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.readiness.ConceptState;
import app.greenroom.readiness.model.Grade;
import app.greenroom.readiness.words.RecallTexts;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;

/** The keys of the concepts checklist. */
public final class ConceptKeys {

    private ConceptKeys() {}

    /** For whoever only reads it. */
    public static KeyGroup reading() {
        return KeyGroup.of(
                SAY.concepts(),
                new Press("j", SAY.nextConcept()),
                new Press("k", SAY.previousConcept()),
                new Press("o", SAY.details()));
    }

    /** For the candidate. */
    public static KeyGroup asCandidate() {
        return KeyGroup.of(
                SAY.concepts(),
                new Press("j", SAY.nextConcept()),
                new Press("k", SAY.previousConcept()),
                new Press("1", SAY.rateAs(ConceptState.UNSEEN)),
                new Press("2", SAY.rateAs(ConceptState.LEARNING)),
                new Press("3", SAY.rateAs(ConceptState.CAN_EXPLAIN)),
                new Press("o", SAY.details()),
                new Press("u", SAY.undoLastRating()));
    }

    /** For a mentor. */
    public static KeyGroup asMentor() {
        return KeyGroup.of(
                SAY.concepts(),
                new Press("j", SAY.nextConcept()),
                new Press("k", SAY.previousConcept()),
                new Press("a", SAY.confirm()),
                new Press("o", SAY.details()),
                new Press("u", SAY.undoLastConfirmation()));
    }

    /** All of them, and whose they are. */
    public static KeyGroup all() {
        return KeyGroup.of(
                SAY.concepts(),
                new Press("j", SAY.nextConcept()),
                new Press("k", SAY.previousConcept()),
                new Press("1", SAY.asCandidateUnseen()),
                new Press("2", SAY.rateAs(ConceptState.LEARNING)),
                new Press("3", SAY.rateAs(ConceptState.CAN_EXPLAIN)),
                new Press("a", SAY.asMentorConfirm()),
                new Press("o", SAY.details()));
    }

    /** In a recall session. */
    public static KeyGroup recall() {
        return KeyGroup.of(
                RecallTexts.SAY.recall(),
                new Press("Space", RecallTexts.SAY.showBack()),
                new Press("1", Grade.AGAIN.title()),
                new Press("2", Grade.HARD.title()),
                new Press("3", Grade.GOOD.title()),
                new Press("4", Grade.EASY.title()),
                new Press("u", RecallTexts.SAY.undoLastGrade()),
                new Press("Esc", RecallTexts.SAY.finish()));
    }
}
