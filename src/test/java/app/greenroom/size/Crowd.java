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
 * A team of 556 people with 1,000 preparations and 301 dossiers. The scene's mentor has 999 submissions to review, and on the
 * scene's own answer there are as many comments as asked for.
 *
 * @param answer the answer with the comments
 */
public record Crowd(Scene scene, AnswerId answer) {

    private static final int PEOPLE = 553;
    private static final int PREPARATIONS = 999;
    private static final int DOSSIERS = 300;
    private static final int QUESTIONS = 12;
    private static final int CONCEPTS = 28;
    private static final int ANSWERED = 4;
    private static final int COMMENTED = QUESTIONS - 1;
    private static final int WORDS_OF_A_PARAGRAPH = 10;

    public static Crowd around(
            AssignmentFixtures assignments, AnswerFixtures answers, CrowdFixtures crowd, int comments) {
        Scene scene = assignments.aSceneOf(QUESTIONS, CONCEPTS);
        List<QuestionId> answered = IntStream.range(0, ANSWERED)
                .mapToObj(at -> question(scene, at))
                .toList();
        crowd.preparations(
                scene,
                assignments.dossierOf(scene),
                answered,
                CrowdFixtures.candidates(crowd.people(scene, PEOPLE)),
                PREPARATIONS);
        crowd.dossiers(scene, DOSSIERS);
        StringBuilder text = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < comments; at++) {
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
