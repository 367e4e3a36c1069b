package app.greenroom.demo;

import app.greenroom.answer.Answer;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.assignment.Prep;
import app.greenroom.coedit.TextEdit;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PostComment;
import app.greenroom.comment.Selected;
import app.greenroom.comment.suggestion.SuggestChange;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.Section;
import app.greenroom.dossier.SectionKind;
import app.greenroom.feedback.KeepNote;
import app.greenroom.feedback.PrivateNote;
import app.greenroom.round.Decision;
import app.greenroom.round.GiveVerdict;
import app.greenroom.round.GradeAnswer;
import app.greenroom.rubric.Criterion;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.TextChange;
import app.greenroom.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people do on one assignment. Questions go by their number in the dossier. */
final class Rehearsal {

    private final Stage stage;
    private final Desk desk;
    private final Prep prep;
    private final UserId candidate;
    private final Map<Integer, Answer> answers = new HashMap<>();

    Rehearsal(Stage stage, Desk desk, UserId candidate) {
        this.stage = stage;
        this.desk = desk;
        this.candidate = candidate;
        AssignmentId only = stage.ask(candidate, () -> desk.assignments().mine()).stream()
                .map(AssignmentSummary::assignment)
                .filter(assignment -> !assignment.ended())
                .findFirst()
                .orElseThrow()
                .id();
        this.prep = stage.ask(candidate, () -> desk.assignments().open(only));
    }

    Stage stage() {
        return stage;
    }

    Prep prep() {
        return prep;
    }

    UserId candidate() {
        return candidate;
    }

    Desk desk() {
        return desk;
    }

    AssignmentId id() {
        return prep.assignment().id();
    }

    /** The candidate makes the answer read like this. */
    void write(int number, String text) {
        write(candidate, number, text);
    }

    /** The candidate lets somebody write an answer along with them. */
    void letIn(UserId helper, int number) {
        stage.as(candidate, () -> desk.coWriters().letIn(id(), question(number), helper));
    }

    /** Somebody who may makes the answer read like this. */
    void write(UserId author, int number, String text) {
        Answer before = answer(number);
        TextEdit edit =
                new TextEdit(CommandId.next(), before.version(), TextChange.between(before.text(), text), "demo");
        if (!stage.ask(author, () -> desk.answers().push(id(), question(number), edit))
                .accepted()) {
            throw new IllegalStateException("Answer " + number + " changed behind the demo's back");
        }
        answers.remove(number);
    }

    void submit(int number) {
        submit(number, "");
    }

    /** Submits it and asks to look at something. */
    void submit(int number, String lookAt) {
        stage.ask(candidate, () -> desk.answers().submit(CommandId.next(), id(), question(number), lookAt));
        answers.remove(number);
    }

    /** Writes it in one go and submits it. */
    void hand(int number, String text) {
        write(number, text);
        submit(number);
    }

    /** A mentor grades an answer by the team's criteria, in their order. */
    void grade(UserId mentor, int number, int... levels) {
        Answer answer = answer(number);
        stage.as(mentor, () -> {
            List<Criterion> criteria = desk.grades().sheet(answer.id()).criteria();
            for (int at = 0; at < levels.length; at++) {
                desk.grades()
                        .grade(new GradeAnswer(
                                CommandId.next(),
                                answer.id(),
                                answer.revision(),
                                criteria.get(at).id(),
                                levels[at]));
            }
        });
    }

    /** A mentor writes for themselves. */
    void note(UserId mentor, int number, String text) {
        KeepNote note = new KeepNote(CommandId.next(), id(), question(number), PrivateNote.NONE, new PrivateNote(text));
        stage.as(mentor, () -> desk.notes().keep(note));
    }

    void approve(UserId mentor, int number, String note) {
        decide(mentor, number, Decision.APPROVE, note);
    }

    void requestChanges(UserId mentor, int number, String note) {
        decide(mentor, number, Decision.REQUEST_CHANGES, note);
    }

    /** Comments on words of an answer; a mentor's waits for their verdict. */
    ThreadId comment(UserId author, int number, String words, String body) {
        return comment(author, number, words, body, false);
    }

    /** Comments on words of an answer and publishes it at once. */
    ThreadId say(UserId author, int number, String words, String body) {
        return comment(author, number, words, body, true);
    }

    private ThreadId comment(UserId author, int number, String words, String body, boolean now) {
        Answer answer = answer(number);
        PostComment command = new PostComment(
                CommandId.next(),
                Passage.answer(id(), question(number)),
                new Selected(answer.version(), find(words, answer.text())),
                body,
                now);
        return stage.ask(author, () -> desk.review().post(command));
    }

    /** Suggests other words for some of an answer; a mentor's wait for their verdict. */
    void suggest(UserId author, int number, String words, String replacement, String why) {
        Answer answer = answer(number);
        SuggestChange command = new SuggestChange(
                CommandId.next(),
                Passage.answer(id(), question(number)),
                new Selected(answer.version(), find(words, answer.text())),
                replacement,
                why);
        stage.ask(author, () -> desk.suggestions().suggest(command));
    }

    /** Comments on a question as a whole. */
    ThreadId commentOnQuestion(UserId author, int number, String body) {
        PostComment command = new PostComment(CommandId.next(), Passage.question(id(), question(number)), null, body);
        return stage.ask(author, () -> desk.review().post(command));
    }

    /** Comments on words of a question to ask them. */
    ThreadId commentOnAsk(UserId author, int number, String words, String body) {
        Question ask = prep.contents().asks().get(number - 1);
        return post(author, Passage.ask(id(), ask.id()), new Selected(0, find(words, ask.text())), body);
    }

    /** Comments on words of a section of the dossier. */
    ThreadId commentOnSection(UserId author, SectionKind kind, String words, String body) {
        Section section = prep.contents().sections().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        return post(author, Passage.section(id(), section.id()), new Selected(0, find(words, section.body())), body);
    }

    void reply(UserId author, ThreadId thread, String body) {
        stage.as(author, () -> desk.review().reply(CommandId.next(), thread, body));
    }

    void address(ThreadId thread) {
        stage.as(candidate, () -> desk.review().address(thread));
    }

    void resolve(UserId mentor, ThreadId thread) {
        stage.as(mentor, () -> desk.review().resolve(thread));
    }

    private ThreadId post(UserId author, Passage passage, Selected where, String body) {
        PostComment command = new PostComment(CommandId.next(), passage, where, body);
        return stage.ask(author, () -> desk.review().post(command));
    }

    private void decide(UserId mentor, int number, Decision decision, String note) {
        Answer answer = answer(number);
        GiveVerdict verdict = new GiveVerdict(CommandId.next(), answer.id(), answer.revision(), decision, note);
        stage.as(mentor, () -> desk.verdicts().give(verdict));
    }

    private Answer answer(int number) {
        return answers.computeIfAbsent(
                number, any -> stage.ask(candidate, () -> desk.answers().open(id(), question(number))));
    }

    QuestionId question(int number) {
        Question question = prep.contents().questions().get(number - 1);
        return question.id();
    }

    private static TextRange find(String words, String text) {
        int from = text.indexOf(words);
        if (from < 0) {
            throw new IllegalArgumentException("Nobody wrote “" + words + "”");
        }
        return new TextRange(from, from + words.length());
    }
}
