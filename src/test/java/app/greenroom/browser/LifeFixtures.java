package app.greenroom.browser;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.comment.Passage;
import app.greenroom.importing.ReimportFixtures;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.ThreadId;
import org.springframework.boot.test.context.TestComponent;

/** Preparations with something of everything in them: drafts, submissions, threads in each state, a verdict with a note. */
@TestComponent
class LifeFixtures {

    /** One word, short enough for a title and too long for a line of a phone. */
    static final String LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    /** Words as people write them where nobody thought of it: compounds, addresses, no spaces. */
    static final String LONG_WORDS =
            LONG_WORD + " at https://example.test/" + "a-very-long-path".repeat(6) + " and then some more";

    private final AssignmentFixtures assignments;
    private final AnswerFixtures answers;
    private final ReviewFixtures reviews;
    private final ReimportFixtures reimports;

    LifeFixtures(
            AssignmentFixtures assignments,
            AnswerFixtures answers,
            ReviewFixtures reviews,
            ReimportFixtures reimports) {
        this.assignments = assignments;
        this.answers = answers;
        this.reviews = reviews;
        this.reimports = reimports;
    }

    Scene aSceneWithLife() {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "Trains wait at the **loop** until\n\n- the other one has passed\n- the line is free");
        reviews.comment(scene, 0, "the other one", "Which one? See [the rules](https://example.test/rules).");
        ThreadId answered = reviews.comment(scene, 0, "line is free", "How do they know?");
        reviews.reply(scene.candidate(), answered, "By the signal.");
        reviews.comment(scene, 0, "Trains wait", "These words will go.");
        reviews.post(
                scene.mentor(),
                Passage.question(
                        scene.assignment(), scene.questions().getFirst().id()),
                null,
                "Begin with the *shape* of the line.");
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Say who decides.");
        answers.write(scene, 0, "They stop at the **loop** until\n\n- the other one has passed\n- the line is free");
        answers.write(scene, 1, "Time between");
        reimports.reimport(scene.lead(), assignments.dossierOf(scene), ReimportFixtures.CHANGED);
        return scene;
    }

    /** The same with names and words that are too long for their places. */
    Scene aSceneOfLongWords() {
        Scene scene = assignments.aSceneOfLongWords();
        answers.submit(scene, 0, LONG_WORDS);
        ThreadId answered = reviews.comment(scene, 0, "and then", LONG_WORDS);
        reviews.reply(scene.candidate(), answered, LONG_WORDS);
        reviews.suggest(scene, 0, "some more", LONG_WORDS);
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, LONG_WORDS);
        answers.write(scene, 1, LONG_WORDS);
        return scene;
    }
}
