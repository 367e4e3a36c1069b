package app.greenroom.workspace.help;

import com.vaadin.flow.component.html.Paragraph;

/** What the help says about working on an answer with others. */
final class ReviewTopics {

    private ReviewTopics() {}

    static HelpTopic rounds() {
        return new HelpTopic(
                "Rounds",
                "rounds",
                words(
                        "A round goes from a submission to the verdict on it. What a mentor writes meanwhile is pending: only"
                                + " they see it, until their verdict publishes all of it at once, with the grades."),
                words(
                        "Where there are several mentors, opening an answer from the queue claims it for half an hour, so that"
                                + " nobody does the same work. d shows what changed since the last verdict."),
                words("Verdicts of earlier rounds stay below the latest one, with their notes and grades."));
    }

    static HelpTopic suggestions() {
        return new HelpTopic(
                "Suggestions",
                "suggestions",
                words(
                        "A mentor selects words and presses s to write them differently, or puts the cursor between words to"
                                + " add some. The answer shows what would go and what would come."),
                words(
                        "The candidate accepts with y or declines with x; with Shift, all at once. If the words have changed"
                                + " since, both are shown first, and nothing is replaced unasked."));
    }

    static HelpTopic together() {
        return new HelpTopic(
                "Writing together",
                "together",
                words(
                        "“Let others write” above an answer lets mentors and leads in, one by one, and out again. Everybody"
                                + " sees each other’s typing at once. Submitting stays the candidate’s."),
                words(
                        "Typing goes on without a connection and joins in when it is back. Whoever is let out keeps what wasn’t"
                                + " saved yet, to copy it."));
    }

    static HelpTopic history() {
        return new HelpTopic(
                "The history of an answer",
                "history",
                words(
                        "Below each answer its history lists who wrote when, sitting by sitting, with the words before and"
                                + " after. Each sitting, and each step in it, can be played and looked at."),
                words("Whoever may write can bring any version back. That is one more change: nothing is lost by it."));
    }

    static HelpTopic stories() {
        return new HelpTopic(
                "Stories",
                "stories",
                words(
                        "Write down once what you did: a conflict, a failure, something you are proud of. Link the story to each"
                                + " question that it answers, and put it into the answer with one press."),
                words(
                        "Questions about what you did that have no story yet stand on top of the list. Stories of an earlier"
                                + " preparation can be brought along. Your mentors and leads can read them."));
    }

    private static Paragraph words(String text) {
        return new Paragraph(text);
    }
}
