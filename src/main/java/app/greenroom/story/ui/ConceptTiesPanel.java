package app.greenroom.story.ui;

import static app.greenroom.story.ui.StoryPageTexts.SAY;

import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.StoryId;
import app.greenroom.story.StoryBank;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The questions and stories of one concept. */
class ConceptTiesPanel extends Div {

    private final StoryServices services;
    private final AssignmentId assignment;
    private final ConceptId concept;
    private final TieBox box;

    ConceptTiesPanel(StoryServices services, AssignmentId assignment, ConceptId concept) {
        this.services = services;
        this.assignment = assignment;
        this.concept = concept;
        box = new TieBox(
                        SAY.questionsAndStories(),
                        SAY.linkQuestionOrStory(),
                        TieBox.keeper(this::all, this::tie, this::untie))
                .named()
                .nothing(SAY.linkQuestionsAndStories());
        addClassName("concept-ties");
        add(box);
        services.live().watch(this, Set.of(LiveTopic.assignment(assignment)), this::reread);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        reread();
    }

    private void reread() {
        StoryBank bank = services.stories().bank(assignment);
        List<QuestionId> questions = bank.questionsOf(concept);
        List<Choice> asked = Choice.questions(assignment, bank);
        List<Choice> tied = new ArrayList<>(asked.stream()
                .filter(choice -> questions.contains(new QuestionId(choice.id())))
                .toList());
        tied.addAll(Choice.stories(assignment, bank.on(concept.value())));
        box.show(tied, asked.size() + bank.stories().size(), bank.mayKeep());
    }

    private List<Choice> all() {
        StoryBank bank = services.stories().bank(assignment);
        List<Choice> all = new ArrayList<>(Choice.questions(assignment, bank));
        all.addAll(Choice.stories(assignment, bank.stories()));
        return all;
    }

    private void tie(Choice choice) {
        if (choice.kind() == Choice.Kind.STORY) {
            services.ties().tie(new StoryId(choice.id()), concept);
        } else {
            services.ties().tie(assignment, concept, new QuestionId(choice.id()));
        }
        reread();
    }

    private void untie(Choice choice) {
        if (choice.kind() == Choice.Kind.STORY) {
            services.ties().untie(new StoryId(choice.id()), concept);
        } else {
            services.ties().untie(assignment, concept, new QuestionId(choice.id()));
        }
        reread();
    }
}
