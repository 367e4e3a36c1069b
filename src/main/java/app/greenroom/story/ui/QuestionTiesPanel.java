package app.greenroom.story.ui;

import static app.greenroom.story.ui.StoryPageTexts.SAY;

import app.greenroom.dossier.Question;
import app.greenroom.live.LiveTopic;
import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.ConceptItem;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.StoryId;
import app.greenroom.story.BeginStory;
import app.greenroom.story.Story;
import app.greenroom.story.StoryBank;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PressButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stories and concepts of one question, below its answer. */
class QuestionTiesPanel extends Div {

    private final StoryServices services;
    private final AssignmentId assignment;
    private final QuestionId question;
    private final @Nullable SerializableConsumer<String> insert;
    private final TieBox stories;
    private final TieBox concepts;
    private final Map<UUID, String> states = new HashMap<>();

    QuestionTiesPanel(
            StoryServices services,
            AssignmentId assignment,
            Question question,
            @Nullable SerializableConsumer<String> insert) {
        this.services = services;
        this.assignment = assignment;
        this.question = question.id();
        this.insert = insert;
        addClassName("question-ties");
        stories = new TieBox(
                        SAY.stories(),
                        SAY.linkStory(),
                        TieBox.keeper(this::allStories, this::tieStory, this::untieStory))
                .nothing(question.behavioural() ? SAY.asksForExperience() : SAY.noLinkedStories())
                .withEach(this::insertButton);
        concepts = new TieBox(
                        SAY.concepts(),
                        SAY.linkConcept(),
                        TieBox.keeper(this::allConcepts, this::tieConcept, this::untieConcept))
                .nothing(SAY.noLinkedConcepts())
                .withNotes(this::state);
        NativeButton begin = new PressButton(SAY.turnIntoStory(), () -> begin(question));
        begin.addClassName("tie-button");
        stories.addActions(begin);
        add(stories, concepts);
        reread(); // before it is attached: pickers take their first items with their own arrival
        services.live().watch(this, Set.of(LiveTopic.assignment(assignment)), this::reread);
    }

    private void reread() {
        StoryBank bank = services.stories().bank(assignment);
        List<ConceptId> tied = bank.conceptsOf(question);
        states.clear();
        if (!tied.isEmpty()) {
            Checklist checklist = services.checklists().open(assignment);
            Stream.concat(checklist.items().stream(), checklist.retired().stream())
                    .forEach(item -> states.put(item.concept().id().value(), stateOf(item)));
        }
        List<Choice> all = Choice.concepts(assignment, bank);
        stories.show(
                Choice.stories(assignment, bank.on(question.value())),
                bank.stories().size(),
                bank.mayKeep());
        concepts.show(
                all.stream()
                        .filter(choice -> tied.contains(new ConceptId(choice.id())))
                        .toList(),
                all.size(),
                bank.mayKeep());
        setVisible(stories.isVisible() || concepts.isVisible());
    }

    private List<Choice> allStories() {
        return Choice.stories(assignment, services.stories().bank(assignment).stories());
    }

    private List<Choice> allConcepts() {
        return Choice.concepts(assignment, services.stories().bank(assignment));
    }

    private static String stateOf(ConceptItem item) {
        return item.confirmed() ? SAY.confirmed() : item.state().title();
    }

    private String state(Choice concept) {
        return states.getOrDefault(concept.id(), "");
    }

    private List<Component> insertButton(Choice story) {
        SerializableConsumer<String> into = insert;
        if (into == null) {
            return List.of();
        }
        NativeButton button = new PressButton(
                SAY.insert(),
                () -> services.stories()
                        .bank(assignment)
                        .story(new StoryId(story.id()))
                        .map(Story::text)
                        .ifPresent(into));
        button.addClassName("tie-button");
        button.setAriaLabel(SAY.insertStory(story.label()));
        return List.of(button);
    }

    private void begin(Question asked) {
        try {
            String text = services.answers().open(assignment, question).text();
            StoryId id = services.stories()
                    .begin(new BeginStory(CommandId.next(), assignment, title(asked.text()), text, question));
            getUI().ifPresent(ui -> ui.navigate("prep/" + assignment + "/stories/" + id));
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        }
    }

    /** The question's words, until the candidate finds better ones. */
    private static String title(String words) {
        String line = words.lines().findFirst().orElse("").strip();
        return line.length() <= 80 ? line : line.substring(0, line.offsetByCodePoints(0, 70)) + "…";
    }

    private void tieStory(Choice story) {
        services.ties().tie(new StoryId(story.id()), question);
        reread();
    }

    private void untieStory(Choice story) {
        services.ties().untie(new StoryId(story.id()), question);
        reread();
    }

    private void tieConcept(Choice concept) {
        services.ties().tie(assignment, new ConceptId(concept.id()), question);
        reread();
    }

    private void untieConcept(Choice concept) {
        services.ties().untie(assignment, new ConceptId(concept.id()), question);
        reread();
    }
}
