package app.greenroom.story.ui;

import static app.greenroom.story.ui.StoryPageTexts.SAY;

import app.greenroom.dossier.Question;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.StoryId;
import app.greenroom.story.Story;
import app.greenroom.story.StoryBank;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All stories with what they are told for, a search, and what has no story yet. */
class StoryList extends Div {

    private final AssignmentId assignment;
    private final TextField search = new TextField();
    private final Div gaps = new Div();
    private final Div place = new Div();
    private StoryBank bank;
    private @Nullable StoryId open;

    StoryList(AssignmentId assignment, StoryBank bank, @Nullable StoryId open) {
        this.assignment = assignment;
        this.bank = bank;
        this.open = open;
        addClassName("story-list");
        search.setPlaceholder(SAY.searchStories());
        search.setAriaLabel(SAY.searchStories());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> fill());
        gaps.addClassName("story-gaps");
        add(gaps, search, place);
        show(bank);
    }

    final void show(StoryBank now) {
        bank = now;
        showGaps();
        search.setVisible(!now.stories().isEmpty());
        fill();
    }

    /** Marks the story that is open. */
    void mark(@Nullable StoryId story) {
        open = story;
        fill();
    }

    private void showGaps() {
        gaps.removeAll();
        List<Question> without = bank.withoutStory();
        gaps.setVisible(!without.isEmpty());
        if (!without.isEmpty()) {
            gaps.add(new Paragraph(SAY.withoutStory(without.size())));
            UnorderedList list = new UnorderedList();
            Set<UUID> ids =
                    Set.copyOf(without.stream().map(each -> each.id().value()).toList());
            Choice.questions(assignment, bank).stream()
                    .filter(choice -> ids.contains(choice.id()))
                    .limit(5)
                    .forEach(choice -> list.add(new ListItem(new Anchor(choice.path(), choice.label()))));
            gaps.add(list);
        }
    }

    private void fill() {
        place.removeAll();
        if (bank.stories().isEmpty()) {
            place.add(new EmptyState(SAY.noneYet(), bank.mayKeep() ? SAY.howToBegin() : SAY.noneWritten()));
            return;
        }
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Story> found = bank.stories().stream()
                .filter(story -> (story.title() + "\n" + story.text())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        found.forEach(story -> list.add(new ListItem(row(story))));
        place.add(list);
        if (found.isEmpty()) {
            Paragraph nothing = new Paragraph(SAY.noneMatch());
            nothing.addClassName("muted");
            place.add(nothing);
        }
    }

    private Anchor row(Story story) {
        Choice choice = Choice.story(assignment, story);
        Span name = new Span(choice.label());
        name.addClassName("story-name");
        name.getElement().setAttribute("dir", "auto");
        Span facts = new Span(told(story));
        facts.addClassNames("muted", "small");
        Span when = Times.current().agoLabel(story.editedAt());
        Div below = new Div(facts, when);
        below.addClassName("story-facts");
        Anchor row = new Anchor(choice.path(), name, below);
        row.addClassNames("list-row", "story-row");
        row.getElement().setAttribute("data-step", true);
        if (story.id().equals(open)) {
            row.getElement().setAttribute("aria-current", "true");
        }
        return row;
    }

    private String told(Story story) {
        long questions = bank.questions().stream()
                .filter(question -> story.items().contains(question.id().value()))
                .count();
        return SAY.forQuestions(questions);
    }
}
