package app.greenroom.workspace.help;

import app.greenroom.answer.AnswerState;
import app.greenroom.answer.ui.QuestionKeys;
import app.greenroom.comment.ui.CommentKeys;
import app.greenroom.feedback.ui.NextFeedback;
import app.greenroom.readiness.model.Assumptions;
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
            new Press("?", "The keys of this screen"),
            new Press("u", "Undo, while it is offered"),
            new Press("Esc", "Close what is open"));

    private static final KeyGroup GO = KeyGroup.of(
            "Go to",
            new Press("g 1", "A preparation’s first tab, 2 its second"),
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
                state(AnswerState.NOT_STARTED, "Nothing is written yet."),
                state(AnswerState.DRAFT, "The candidate writes. Mentors can read along."),
                state(AnswerState.SUBMITTED, "It is the mentor’s turn: the answer stands in their queue."),
                state(AnswerState.CHANGES_REQUESTED, "It is the candidate’s turn again."),
                state(AnswerState.APPROVED, "Done. It can still be edited; then it says “changed since”."));
        return new HelpTopic(
                "How an answer goes",
                "answers",
                states,
                words("What you type is saved as you type. Each submission is kept as a version that you can read again"
                        + " and restore. An edit changes no state: submit again when you want another look."),
                words("The speaking time beside an answer counts " + TextStatistics.WORDS_PER_MINUTE
                        + " words a minute."));
    }

    private static HelpTopic comments() {
        return new HelpTopic(
                "Comments",
                "comments",
                words("Select words in an answer, in a question or in any section, and press “Comment” or c. To comment"
                        + " on the whole of it, use the button beside it."),
                words("A comment stays on its words while the text around them changes. When the words themselves are"
                        + " gone, it moves to the top of the margin and keeps what it quoted."),
                words("“Addressed” is the candidate’s word: I did something about it. “Resolved” is the mentor’s: this"
                        + " is settled. Both can be reopened. What you delete can be brought back for ten seconds."));
    }

    private static HelpTopic concepts() {
        return new HelpTopic(
                "The percentage of concepts",
                "concepts",
                words(
                        "It is the share of all concepts that the candidate says they can explain: 18 of 28 make 64\u00a0%."
                                + " It is rounded, but 0\u00a0% means none of them and 100\u00a0% means all."),
                words("Unseen and learning count the same: not yet. A mentor’s confirmation is shown beside the"
                        + " percentage and doesn’t change it. It lapses when the candidate goes back to learning."),
                words("Open a concept to see each change with its date."));
    }

    private static HelpTopic readiness(Assumptions assumptions) {
        return new HelpTopic(
                "Readiness",
                "readiness",
                words("One number says how ready somebody will be on the day of the interview if nothing more happens"
                        + " until then. It is made of recalls, of mentors’ checks and of the answers, and of nothing"
                        + " else."),
                NumberExplained.rules(assumptions),
                words("Today names what pays most by the minute. The page Readiness shows each part of the number, and"
                        + " what becomes of it by so many minutes a day."));
    }

    private static HelpTopic whoSeesWhat() {
        return new HelpTopic(
                "Who sees what",
                "who",
                words("A preparation is seen by its candidate, by its mentors and by the leads of its team, and by"
                        + " nobody else. The candidate writes; mentors comment, decide and confirm; leads read."),
                words("When a preparation ends or a mentor changes, those who took part can still read it."
                        + " Whoever runs this Greenroom manages teams and accounts, and reads none of their work."));
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
                words("They work when you aren’t typing. Everything can be reached with Tab and Enter, too."),
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
