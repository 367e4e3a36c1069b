package app.greenroom.workspace.help;

import static app.greenroom.workspace.help.HelpTexts.SAY;

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
import app.greenroom.workspace.ShellTexts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** What the help says. */
final class HelpTopics {

    private static final ShellTexts SHELL = ShellTexts.SAY;

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
                state(AnswerState.NOT_STARTED, SAY.notStarted()),
                state(AnswerState.DRAFT, SAY.draft()),
                state(AnswerState.SUBMITTED, SAY.submitted()),
                state(AnswerState.CHANGES_REQUESTED, SAY.changesRequested()),
                state(AnswerState.APPROVED, SAY.approved()));
        return new HelpTopic(
                SAY.answers(),
                "answers",
                states,
                words(SAY.saving()),
                words(SAY.speakingTime(TextStatistics.WORDS_PER_MINUTE)));
    }

    private static HelpTopic comments() {
        return new HelpTopic(
                SAY.comments(), "comments", words(SAY.commenting()), words(SAY.commentsStay()), words(SAY.settling()));
    }

    private static HelpTopic concepts() {
        return new HelpTopic(
                SAY.concepts(),
                "concepts",
                standings(),
                words(SAY.claims()),
                words(SAY.sessions()),
                words(SAY.confirmations()));
    }

    private static DescriptionList standings() {
        DescriptionList list = new DescriptionList();
        list.addClassName("help-states");
        for (Standing standing : Standing.values()) {
            list.add(new Div(
                    new DescriptionList.Term(new Span(standing.title())),
                    new DescriptionList.Description(new Span(SAY.meaning(standing.meaning())))));
        }
        return list;
    }

    private static HelpTopic readiness(Assumptions assumptions) {
        return new HelpTopic(
                SAY.readiness(),
                "readiness",
                words(SAY.prediction()),
                NumberExplained.rules(assumptions),
                words(SAY.suggestions()));
    }

    private static HelpTopic whoSeesWhat() {
        return new HelpTopic(SAY.whoSeesWhat(), "who", words(SAY.whileItGoesOn()), words(SAY.whenItEnds()));
    }

    private static HelpTopic keys() {
        Div tables = new Div();
        tables.addClassName("key-tables");
        Stream.of(
                        everywhere(),
                        go(),
                        KeyGroup.rows(),
                        CommentKeys.comments(),
                        NextFeedback.keys(),
                        CommentKeys.composing(),
                        CommentKeys.text(),
                        QuestionKeys.steps(),
                        QuestionKeys.asCandidate(),
                        QuestionKeys.writingOnesOwn(),
                        QuestionKeys.history(),
                        QuestionKeys.review(),
                        ConceptKeys.all(),
                        ConceptKeys.recall())
                .map(KeyTable::new)
                .forEach(tables::add);
        return new HelpTopic(SAY.keys(), "keys", words(SAY.keysIntro()), tables);
    }

    private static KeyGroup everywhere() {
        return KeyGroup.of(
                SHELL.everywhere(),
                new Press("?", SHELL.showKeys()),
                new Press("u", SHELL.undoWhileOffered()),
                new Press("Esc", SAY.closePanel()));
    }

    private static KeyGroup go() {
        return KeyGroup.of(
                SHELL.goTo(),
                new Press("g 1", SAY.firstTab()),
                new Press("g t", SHELL.today()),
                new Press("g q", SHELL.queue()),
                new Press("g m", SHELL.myPeople()),
                new Press("g c", SHELL.cohort()),
                new Press("g d", SHELL.dossiers()),
                new Press("g i", SHELL.importing()),
                new Press("g a", SHELL.assign()),
                new Press("g p", SHELL.people()),
                new Press("g n", SHELL.instance()),
                new Press("g h", SHELL.help()),
                new Press("g s", SHELL.yourSettings()));
    }

    private static Component state(AnswerState state, String meaning) {
        Chip chip = state.chip();
        return new Div(new DescriptionList.Term(chip), new DescriptionList.Description(new Span(meaning)));
    }

    private static Paragraph words(String text) {
        return new Paragraph(text);
    }
}
