package app.greenroom.size;

import static app.greenroom.answer.AnswerFixtures.question;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.CrowdFixtures;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A team with many of everything. The scene's mentor has a submission to review of each preparation but the scene's own, and
 * on the scene's answer there are comments, each by itself.
 *
 * @param answer the answer with the comments
 */
public record Crowd(Scene scene, AnswerId answer) {

    /** How much there is, beside what the scene has itself. */
    public record Size(int people, int preparations, int dossiers, int comments) {

        /** With the scene's own three people and its preparation: 556 people and 1,000 preparations. */
        public static final Size THOUSANDS = new Size(553, 999, 300, 1000);

        /** Some of each, so that every kind of row is there. */
        public static final Size FEW = new Size(4, 3, 2, 3);
    }

    private static final int QUESTIONS = 12;
    private static final int CONCEPTS = 28;
    private static final int ANSWERED = 4;
    /** The number of the question whose answer has the comments. */
    public static final int COMMENTED = QUESTIONS - 1;

    private static final int WORDS_OF_A_PARAGRAPH = 10;

    public static Crowd around(AssignmentFixtures assignments, AnswerFixtures answers, CrowdFixtures crowd, Size size) {
        Scene scene = assignments.aSceneOf(QUESTIONS, CONCEPTS);
        List<QuestionId> answered =
                IntStream.range(0, ANSWERED).mapToObj(at -> question(scene, at)).toList();
        crowd.preparations(
                scene,
                assignments.dossierOf(scene),
                answered,
                CrowdFixtures.candidates(crowd.people(scene, size.people())),
                size.preparations());
        crowd.dossiers(scene, size.dossiers());
        StringBuilder text = new StringBuilder(size.comments() == 0 ? "Nothing to comment on." : "");
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < size.comments(); at++) {
            places.add(text.length());
            text.append(word(at)).append(at % WORDS_OF_A_PARAGRAPH == WORDS_OF_A_PARAGRAPH - 1 ? ".\n\n" : " between ");
        }
        AnswerId answer = answers.submit(scene, COMMENTED, text.toString());
        int version = answers.read(scene, COMMENTED).version();
        crowd.threads(scene, question(scene, COMMENTED), version, places, word(0).length());
        return new Crowd(scene, answer);
    }

    /** What the comment at this place, counted from 0, is about. */
    public static String word(int at) {
        return "w%04dw".formatted(at);
    }

    public String questionPath() {
        return "prep/" + scene.assignment() + "/questions/" + question(scene, COMMENTED);
    }

    public String reviewPath() {
        return "review/" + answer;
    }
}
