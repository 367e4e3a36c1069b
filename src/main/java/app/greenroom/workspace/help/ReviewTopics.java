package app.greenroom.workspace.help;

import com.vaadin.flow.component.html.Paragraph;

/** What the help says about working on an answer with others. */
final class ReviewTopics {

    private ReviewTopics() {}

    static HelpTopic rounds() {
        return new HelpTopic(
                "Review rounds",
                "rounds",
                words(
                        "A round starts with a submission and ends with the verdict on it. Until then, a mentor’s comments are"
                                + " pending: only they can see them. The verdict publishes everything at once, with the grades."),
                words(
                        "With several mentors, opening an answer from the queue claims it for 30 minutes, so that"
                                + " two mentors don’t review the same answer. Press d to see what changed since the last verdict."),
                words("Earlier verdicts stay below the latest one, with their notes and grades."));
    }

    static HelpTopic suggestions() {
        return new HelpTopic(
                "Suggestions",
                "suggestions",
                words("A mentor selects text and presses s to suggest an edit, or places the cursor to suggest an"
                        + " insertion. The answer shows what would be removed and added."),
                words(
                        "The candidate presses y to accept or x to decline, with Shift for all at once. If the text has changed"
                                + " since, both versions are shown first, and nothing is replaced without asking."));
    }

    static HelpTopic together() {
        return new HelpTopic(
                "Writing together",
                "together",
                words("Use “Invite to edit” above an answer to let mentors and team leads edit it, one by one. Everyone"
                        + " sees each other’s changes live. Only the candidate can submit."),
                words(
                        "You can keep typing offline; your changes are merged when you’re back. If your access is turned off,"
                                + " you can still copy what wasn’t saved."));
    }

    static HelpTopic history() {
        return new HelpTopic(
                "The history of an answer",
                "history",
                words(
                        "The history below each answer lists who wrote when, session by session, with the number of words before"
                                + " and after. You can play each session and view every step."),
                words("Anyone who can edit can restore any version. This adds a new change, so nothing is lost."));
    }

    static HelpTopic stories() {
        return new HelpTopic(
                "Stories",
                "stories",
                words(
                        "Write down something you did: a conflict, a failure, something you’re proud of. Link the story to every"
                                + " question it answers, and insert it into an answer with one click."),
                words(
                        "Questions about your experience that have no story yet are at the top of the list. You can add stories from an"
                                + " earlier preparation. Your mentors and team leads can read them."));
    }

    private static Paragraph words(String text) {
        return new Paragraph(text);
    }
}
