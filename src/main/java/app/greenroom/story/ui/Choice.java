package app.greenroom.story.ui;

import static app.greenroom.story.ui.StoryPageTexts.SAY;

import app.greenroom.dossier.Concept;
import app.greenroom.dossier.Question;
import app.greenroom.shared.AssignmentId;
import app.greenroom.story.Story;
import app.greenroom.story.StoryBank;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Something that can be tied, as people read and open it.
 *
 * @param path where it is, within the application
 */
record Choice(Kind kind, UUID id, String label, String path) implements Serializable {

    enum Kind {
        QUESTION,
        STORY,
        CONCEPT
    }

    private static final int LONGEST = 120;

    /** How it is called among others of other kinds. */
    String named() {
        return SAY.named(kind, label);
    }

    static Choice story(AssignmentId assignment, Story story) {
        return new Choice(
                Kind.STORY, story.id().value(), story.name(), "prep/" + assignment + "/stories/" + story.id());
    }

    static List<Choice> stories(AssignmentId assignment, List<Story> stories) {
        return stories.stream().map(story -> story(assignment, story)).toList();
    }

    /** All questions, each with its place in the dossier. */
    static List<Choice> questions(AssignmentId assignment, StoryBank bank) {
        List<Choice> choices = new ArrayList<>();
        for (Question question : bank.questions()) {
            String number = question.retired() ? "" : (choices.size() + 1) + " · ";
            choices.add(new Choice(
                    Kind.QUESTION,
                    question.id().value(),
                    number + shortened(question.text()),
                    "prep/" + assignment + "/questions/" + question.id()));
        }
        return choices;
    }

    static List<Choice> concepts(AssignmentId assignment, StoryBank bank) {
        return bank.concepts().stream()
                .map(concept -> concept(assignment, concept))
                .toList();
    }

    private static Choice concept(AssignmentId assignment, Concept concept) {
        return new Choice(
                Kind.CONCEPT,
                concept.id().value(),
                shortened(concept.text()),
                "prep/" + assignment + "/concepts?concept=" + concept.id());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 20)) + "…";
    }
}
