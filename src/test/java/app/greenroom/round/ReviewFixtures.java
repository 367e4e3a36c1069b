package app.greenroom.round;

import static app.greenroom.answer.AnswerFixtures.question;

import app.greenroom.access.Acting;
import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PostComment;
import app.greenroom.comment.Selected;
import app.greenroom.comment.suggestion.AcceptSuggestion;
import app.greenroom.comment.suggestion.SuggestChange;
import app.greenroom.comment.suggestion.SuggestionService;
import app.greenroom.dossier.Question;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Threads and verdicts for tests. */
@TestComponent
public class ReviewFixtures {

    private final CommentService reviews;
    private final VerdictService verdicts;
    private final ClaimService claims;
    private final SuggestionService suggestions;
    private final GradeService grades;
    private final AnswerFixtures answers;

    ReviewFixtures(
            CommentService reviews,
            VerdictService verdicts,
            ClaimService claims,
            SuggestionService suggestions,
            GradeService grades,
            AnswerFixtures answers) {
        this.reviews = reviews;
        this.verdicts = verdicts;
        this.claims = claims;
        this.suggestions = suggestions;
        this.grades = grades;
        this.answers = answers;
    }

    /** The mentor comments on words of an answer as it is now, and publishes it at once. */
    public ThreadId comment(Scene scene, int question, String words, String body) {
        var answer = answers.read(scene, question);
        return post(
                scene.mentor(), Passage.answer(scene.assignment(), answer.question()), selected(answer, words), body);
    }

    /** The mentor suggests other words for some of an answer's as it is now. */
    public ThreadId suggest(Scene scene, int question, String words, String replacement) {
        return suggest(scene.mentor(), scene, question, words, replacement, "");
    }

    public ThreadId suggest(UserId who, Scene scene, int question, String words, String replacement, String why) {
        Passage passage = answerPassage(scene, question);
        Selected where = select(scene, question, words);
        return Acting.as(
                who, () -> suggestions.suggest(new SuggestChange(CommandId.next(), passage, where, replacement, why)));
    }

    /** Where words stand in an answer as it is now. */
    public Selected select(Scene scene, int question, String words) {
        var answer = answers.read(scene, question);
        int from = answer.text().indexOf(words);
        return new Selected(answer.version(), new TextRange(from, from + words.length()));
    }

    /** The candidate accepts a suggestion; returns the command, to be taken back. */
    public CommandId accept(Scene scene, ThreadId suggestion) {
        CommandId command = CommandId.next();
        Acting.as(scene.candidate(), () -> suggestions.accept(new AcceptSuggestion(command, suggestion, null)));
        return command;
    }

    /** Somebody comments on a passage, and publishes it at once. */
    public ThreadId post(UserId who, Passage passage, @Nullable Selected where, String body) {
        return Acting.as(who, () -> reviews.post(new PostComment(CommandId.next(), passage, where, body, true)));
    }

    /** Somebody comments on words of an answer under review; it waits for the verdict. */
    public ThreadId draft(UserId who, Scene scene, int question, String words, String body) {
        var answer = answers.read(scene, question);
        Passage passage = Passage.answer(scene.assignment(), answer.question());
        return Acting.as(
                who, () -> reviews.post(new PostComment(CommandId.next(), passage, selected(answer, words), body)));
    }

    public void draftReply(UserId who, ThreadId thread, String body) {
        Acting.as(who, () -> reviews.reply(CommandId.next(), thread, body));
    }

    /** Somebody replies, and publishes it at once. */
    public void reply(UserId who, ThreadId thread, String body) {
        Acting.as(who, () -> reviews.reply(CommandId.next(), thread, body, true));
    }

    /** The mentor grades an answer by the first criteria. */
    public void grade(Scene scene, int question, int... levels) {
        var answer = answers.read(scene, question).id();
        Acting.as(scene.mentor(), () -> {
            GradeSheet sheet = grades.sheet(answer);
            for (int at = 0; at < levels.length; at++) {
                grades.grade(new GradeAnswer(
                        CommandId.next(),
                        answer,
                        sheet.submission(),
                        sheet.criteria().get(at).id(),
                        levels[at]));
            }
        });
    }

    private static Selected selected(Answer answer, String words) {
        int from = answer.text().indexOf(words);
        return new Selected(answer.version(), new TextRange(from, from + words.length()));
    }

    /** The mentor decides about the latest submission. */
    public CommandId decide(Scene scene, int question, Decision decision, String note) {
        var answer = answers.read(scene, question);
        CommandId command = CommandId.next();
        Acting.as(
                scene.mentor(),
                () -> verdicts.give(new GiveVerdict(command, answer.id(), answer.revision(), decision, note)));
        return command;
    }

    /** The mentor approves the latest submission after something else has happened to it. */
    public void decideAfter(Scene scene, int question, Runnable before) {
        var answer = answers.read(scene, question);
        Acting.as(scene.mentor(), () -> claims.begin(answer.id()));
        before.run();
        decide(scene, question, Decision.APPROVE, "");
    }

    public List<CommentThread> threads(UserId reader, Passage passage) {
        return Acting.as(reader, () -> reviews.threadsOn(passage.assignment(), List.of(passage)))
                .threads();
    }

    /** The mentor comments on words of a question to ask them. */
    public ThreadId commentOnAsk(Scene scene, Question ask, String words, String body) {
        int from = ask.text().indexOf(words);
        return post(
                scene.mentor(),
                Passage.ask(scene.assignment(), ask.id()),
                new Selected(0, new TextRange(from, from + words.length())),
                body);
    }

    public static Passage answerPassage(Scene scene, int index) {
        return Passage.answer(scene.assignment(), question(scene, index));
    }
}
