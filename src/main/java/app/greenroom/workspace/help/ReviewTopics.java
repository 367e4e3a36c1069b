package app.greenroom.workspace.help;

import static app.greenroom.workspace.help.ReviewHelpTexts.SAY;

import com.vaadin.flow.component.html.Paragraph;

/** What the help says about working on an answer with others. */
final class ReviewTopics {

    private ReviewTopics() {}

    static HelpTopic rounds() {
        return new HelpTopic(
                SAY.rounds(),
                "rounds",
                words(SAY.roundBegins()),
                words(SAY.severalMentors()),
                words(SAY.earlierVerdicts()));
    }

    static HelpTopic suggestions() {
        return new HelpTopic(SAY.suggestions(), "suggestions", words(SAY.suggesting()), words(SAY.deciding()));
    }

    static HelpTopic together() {
        return new HelpTopic(SAY.together(), "together", words(SAY.inviting()), words(SAY.offline()));
    }

    static HelpTopic history() {
        return new HelpTopic(SAY.history(), "history", words(SAY.sessions()), words(SAY.restoring()));
    }

    static HelpTopic stories() {
        return new HelpTopic(SAY.stories(), "stories", words(SAY.writingStories()), words(SAY.findingStories()));
    }

    private static Paragraph words(String text) {
        return new Paragraph(text);
    }
}
