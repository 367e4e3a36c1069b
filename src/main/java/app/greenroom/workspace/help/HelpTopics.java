package app.greenroom.workspace.help;

import app.greenroom.answer.AnswerState;
import app.greenroom.answer.ui.QuestionKeys;
import app.greenroom.comment.ui.CommentKeys;
import app.greenroom.feedback.ui.NextFeedback;
import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Standing;
import app.greenroom.readiness.ui.ConceptKeys;
import app.greenroom.readiness.ui.NumberExplained;
import app.greenroom.text.TextStatistics;
import app.greenroom.ui.Chip;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;
import app.greenroom.ui.KeyTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** What the help says. */
final class HelpTopics {

    private static final KeyGroup EVERYWHERE = KeyGroup.of(
            "Everywhere",
            new Press("?", "Show keys on this screen"),
            new Press("u", "Undo, while offered"),
            new Press("Esc", "Close a panel or menu"));

    private static final KeyGroup GO = KeyGroup.of(
            "Go to",
            new Press("g 1", "First tab of a preparation, g 2 the second, and so on"),
            new Press("g t", "Today"),
            new Press("g q", "Queue"),
            new Press("g m", "My people"),
            new Press("g c", "Cohort"),
            new Press("g d", "Dossiers"),
            new Press("g i", "Import"),
            new Press("g a", "Assign"),
            new Press("g p", "People"),
            new Press("g n", "Instance"),
            new Press("g h", "Help"),
            new Press("g s", "Your settings"));

    private HelpTopics() {}

    static List<HelpTopic> all(Assumptions assumptions) {
        return List.of(
                answers(),
                comments(),
                ReviewTopics.rounds(),
                ReviewTopics.suggestions(),
                ReviewTopics.together(),
                ReviewTopics.history(),
                ReviewTopics.stories(),
                concepts(),
                readiness(assumptions),
                whoSeesWhat(),
                keys());
    }

    private static HelpTopic answers() {
        DescriptionList states = new DescriptionList();
        states.addClassName("help-states");
        states.add(
                state(AnswerState.NOT_STARTED, "Nothing written yet."),
                state(AnswerState.DRAFT, "The candidate is writing. Mentors can read along."),
                state(AnswerState.SUBMITTED, "Waiting for a mentor; the answer is in their queue."),
                state(AnswerState.CHANGES_REQUESTED, "Back with the candidate."),
                state(AnswerState.APPROVED, "Done. It can still be edited; then it’s marked “changed since”."));
        return new HelpTopic(
                "How answers work",
                "answers",
                states,
                words("Your text is saved as you type. Each submission is kept as a version you can view and restore."
                        + " Editing doesn’t resubmit. Press Submit again for another review."),
                words("The speaking time next to an answer assumes " + TextStatistics.WORDS_PER_MINUTE
                        + " words per minute."));
    }

    private static HelpTopic comments() {
        return new HelpTopic(
                "Comments",
                "comments",
                words("Select text in an answer, a question or a section, then press “Comment” or c. To comment"
                        + " on the whole text, use the button next to it."),
                words("A comment stays on its passage while the text around it changes. If the passage itself is"
                        + " deleted, the comment moves to the top of the margin with the original text."),
                words(
                        "The candidate marks a comment as “Addressed” after acting on it. The mentor marks it as"
                                + " “Resolved” when it’s settled. Both can be reopened. You can undo a deletion for ten seconds."));
    }

    private static HelpTopic concepts() {
        return new HelpTopic(
                "What is known of a concept",
                "concepts",
                standings(),
                words(
                        "What you say of a concept is a claim: it counts a little, and less with each day. The same counts,"
                                + " mastered and claimed, stand on every page that shows readiness."),
                words(
                        "A recall session mixes concepts and answers, what helps most per minute first. Say it aloud, look at"
                                + " the back, then grade yourself. Each grade shows when the card comes again: in minutes at the end"
                                + " of this session, or in days, when you’d still recall it with a chance of 90 %, and once more on"
                                + " the day before the interview. Every grade can be undone."),
                words(
                        "A mentor’s confirmation is removed when the candidate goes back to learning. Open a concept to see"
                                + " its history."));
    }

    private static DescriptionList standings() {
        DescriptionList list = new DescriptionList();
        list.addClassName("help-states");
        for (Standing standing : Standing.values()) {
            list.add(new Div(
                    new DescriptionList.Term(new Span(standing.title())),
                    new DescriptionList.Description(new Span(standing.meaning() + "."))));
        }
        return list;
    }

    private static HelpTopic readiness(Assumptions assumptions) {
        return new HelpTopic(
                "Readiness",
                "readiness",
                words("Readiness is one number that predicts how ready someone will be on interview day if they do"
                        + " nothing more until then. It’s based only on recalls, mentors’ checks and"
                        + " answers."),
                NumberExplained.rules(assumptions),
                words("Today suggests what helps most per minute. The Readiness page shows every part of the number and"
                        + " what it could become with a given number of minutes a day."));
    }

    private static HelpTopic whoSeesWhat() {
        return new HelpTopic(
                "Who sees what",
                "who",
                words(
                        "Only the candidate, their mentors and the team leads can see a preparation."
                                + " The candidate writes; mentors comment, give verdicts and confirm concepts; leads can read everything."),
                words("When a preparation ends or a mentor changes, everyone who took part can still read it."
                        + " Admins manage teams and accounts but can’t see anyone’s work."));
    }

    private static HelpTopic keys() {
        Div tables = new Div();
        tables.addClassName("key-tables");
        Stream.of(
                        EVERYWHERE,
                        GO,
                        KeyGroup.ROWS,
                        CommentKeys.COMMENTS,
                        NextFeedback.KEYS,
                        CommentKeys.COMPOSING,
                        CommentKeys.TEXT,
                        QuestionKeys.STEPS,
                        QuestionKeys.AS_CANDIDATE,
                        QuestionKeys.WRITING_ONES_OWN,
                        QuestionKeys.HISTORY,
                        QuestionKeys.REVIEW,
                        ConceptKeys.ALL,
                        ConceptKeys.RECALL)
                .map(KeyTable::new)
                .forEach(tables::add);
        return new HelpTopic(
                "Keys",
                "keys",
                words("These keys work when you’re not typing. You can also reach everything with Tab and Enter."),
                tables);
    }

    private static Component state(AnswerState state, String meaning) {
        Chip chip = state.chip();
        return new Div(new DescriptionList.Term(chip), new DescriptionList.Description(new Span(meaning)));
    }

    private static Paragraph words(String text) {
        return new Paragraph(text);
    }
}
