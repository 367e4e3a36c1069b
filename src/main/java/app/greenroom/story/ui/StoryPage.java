package app.greenroom.story.ui;

import static app.greenroom.story.ui.StoryPageTexts.SAY;

import app.greenroom.answer.StarOutline;
import app.greenroom.coedit.ui.TextEditor;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.live.LiveTopic;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.StoryId;
import app.greenroom.story.Story;
import app.greenroom.story.StoryBank;
import app.greenroom.story.StoryBankTexts;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One story: its title and text, written or read, and what it is told for. */
class StoryPage extends Div {

    private final StoryServices services;
    private final AssignmentId assignment;
    private final StoryId id;
    private final TextField title = new TextField(SAY.title());
    private final TieBox ties;
    private @Nullable TextEditor editor;
    private @Nullable PassageText text;
    private int version = -1;
    private boolean naming;
    private final H2 name = new H2();

    StoryPage(StoryServices services, AssignmentId assignment, StoryBank bank, Story story) {
        this.services = services;
        this.assignment = assignment;
        this.id = story.id();
        addClassName("story-page");
        ties = new TieBox(
                        SAY.usedFor(),
                        SAY.linkQuestionOrConcept(),
                        TieBox.keeper(this::allTies, this::tie, this::untie))
                .named()
                .nothing(SAY.linkQuestionsAndConcepts());
        Anchor back = new Anchor("prep/" + assignment + "/stories", SAY.allStories());
        back.addClassName("story-back");
        add(back);
        if (bank.mayKeep()) {
            write(story);
        } else {
            read(story);
        }
        add(ties);
        showTies(bank, story);
        services.live().watch(this, Set.of(LiveTopic.storyText(id)), this::rereadText);
    }

    StoryId story() {
        return id;
    }

    /** Shows what is stored now, but for what is being typed. */
    void show(StoryBank bank, Story story) {
        if (!naming && !title.getValue().equals(story.title())) {
            title.setValue(story.title());
        }
        showText(story);
        showTies(bank, story);
    }

    private void write(Story story) {
        title.setValue(story.title());
        title.setMaxLength(Story.LONGEST_TITLE);
        title.setPlaceholder(SAY.titleHint());
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(700);
        title.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                rename(typed.getValue());
            }
        });
        title.addFocusListener(_ -> naming = true);
        title.addBlurListener(_ -> naming = false);
        title.addClassName("story-title");
        TextEditor writing = new TextEditor(
                "story:" + id,
                SAY.yourStory(),
                new TextEditor.Authority(
                        edit -> services.stories().push(id, edit),
                        version -> services.stories().pull(id, version)));
        writing.setPlaceholder(SAY.writeIt());
        writing.setLongest(Story.LONGEST_TEXT);
        writing.setPreview(SafeMarkdown::show);
        writing.setOutline(StarOutline.name(), StarOutline.text(), true);
        UUID me = services.people().me().person().id().value();
        writing.open(
                "story:" + id + ":" + me,
                story.text(),
                story.version(),
                UUID.randomUUID().toString(),
                false);
        editor = writing;
        NativeButton delete = new NativeButton(SAY.deleteStory(), _ -> delete());
        delete.addClassName("tie-button");
        Div foot = new Div(delete);
        foot.addClassName("actions");
        add(title, writing, foot);
    }

    private void read(Story story) {
        name.getElement().setAttribute("dir", "auto");
        PassageText reading = new PassageText("story:" + id, SAY.story());
        text = reading;
        add(name, reading);
        showText(story);
    }

    private void showText(Story story) {
        name.setText(story.name());
        if (editor != null) {
            editor.headMoved(story.version());
        } else if (text != null && story.version() != version) {
            version = story.version();
            text.setText(SafeMarkdown.show(story.text().isBlank() ? SAY.nothingWritten() : story.text()), version);
        }
    }

    private void rereadText() {
        services.stories().bank(assignment).story(id).ifPresent(this::showText);
    }

    private void showTies(StoryBank bank, Story story) {
        List<Choice> all = all(bank);
        List<Choice> tied = all.stream()
                .filter(choice -> story.items().contains(choice.id()))
                .toList();
        ties.show(tied, all.size(), bank.mayKeep());
    }

    private List<Choice> allTies() {
        return all(services.stories().bank(assignment));
    }

    private List<Choice> all(StoryBank bank) {
        List<Choice> all = new ArrayList<>(Choice.questions(assignment, bank));
        all.addAll(Choice.concepts(assignment, bank));
        return all;
    }

    private void rename(String words) {
        try {
            services.stories().rename(id, words);
            title.setInvalid(false);
        } catch (Refusal refused) {
            title.setErrorMessage(refused.words());
            title.setInvalid(true);
        }
    }

    private void delete() {
        UI ui = UI.getCurrent();
        services.stories().delete(id);
        ui.navigate("prep/" + assignment + "/stories");
        Notice.undoable(SAY.deleted(), () -> {
            try {
                services.stories().restore(id);
                ui.navigate("prep/" + assignment + "/stories/" + id);
            } catch (Refusal late) {
                Notice.problem(StoryBankTexts.SAY.tooLateToRestore());
            }
        });
    }

    private void tie(Choice choice) {
        if (choice.kind() == Choice.Kind.QUESTION) {
            services.ties().tie(id, new QuestionId(choice.id()));
        } else {
            services.ties().tie(id, new ConceptId(choice.id()));
        }
        rereadTies();
    }

    private void untie(Choice choice) {
        if (choice.kind() == Choice.Kind.QUESTION) {
            services.ties().untie(id, new QuestionId(choice.id()));
        } else {
            services.ties().untie(id, new ConceptId(choice.id()));
        }
        rereadTies();
    }

    private void rereadTies() {
        StoryBank bank = services.stories().bank(assignment);
        bank.story(id).ifPresent(story -> showTies(bank, story));
    }
}
