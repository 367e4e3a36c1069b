package app.greenroom.workspace.prep;

import static app.greenroom.workspace.prep.SheetTexts.SAY;

import app.greenroom.dossier.DossierContents;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.Section;
import app.greenroom.dossier.SectionKind;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.ConceptItem;
import app.greenroom.readiness.model.Standing;
import app.greenroom.shared.QuestionId;
import app.greenroom.story.Story;
import app.greenroom.story.StoryBank;
import app.greenroom.workspace.prep.SheetView.Answers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the sheet for the day, the most useful on top: advice, what to mention, the answers, the concepts that aren't
 * mastered yet with the candidate's notes, and what to ask. The job's description is left out: who goes there has applied.
 */
class Sheet extends Div {

    private static final List<SectionKind> BEFORE = List.of(
            SectionKind.ADVICE, SectionKind.RESUME_HIGHLIGHTS, SectionKind.WHY_FIT, SectionKind.COMPANY_SUMMARY);

    private final Map<QuestionId, String> texts;
    private final StoryBank bank;
    private final Answers shown;

    Sheet(DossierContents contents, Map<QuestionId, String> texts, Checklist checklist, StoryBank bank, Answers shown) {
        this.texts = texts;
        this.bank = bank;
        this.shown = shown;
        BEFORE.forEach(kind -> contents.sections().stream()
                .filter(section -> section.kind() == kind && !section.body().isBlank())
                .forEach(section -> part(PrepSection.title(section), text("section:" + section.id(), section))));
        if (!contents.questions().isEmpty()) {
            part(title(contents, SectionKind.QUESTIONS), questions(contents.questions()));
        }
        if (!checklist.items().isEmpty()) {
            part(SAY.concepts(), concepts(checklist));
        }
        if (!contents.asks().isEmpty()) {
            part(title(contents, SectionKind.ASKS), asks(contents.asks()));
        }
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private void part(String title, Component... content) {
        H2 heading = new H2(title);
        heading.getElement().setAttribute("dir", "auto");
        Div part = new Div(heading);
        part.addClassName("sheet-part");
        part.add(content);
        add(part);
    }

    private static String title(DossierContents contents, SectionKind kind) {
        return contents.sections().stream()
                .filter(section -> section.kind() == kind)
                .map(PrepSection::title)
                .findFirst()
                .orElseGet(kind::title);
    }

    private static PassageText text(String key, Section section) {
        return text(key, PrepSection.title(section), section.body());
    }

    private static PassageText text(String key, String label, String markdown) {
        PassageText text = new PassageText(key, label);
        text.setText(SafeMarkdown.show(markdown), 0);
        return text;
    }

    private OrderedList questions(List<Question> questions) {
        OrderedList list = new OrderedList();
        list.addClassName("sheet-questions");
        questions.forEach(question -> list.add(question(question)));
        return list;
    }

    private ListItem question(Question question) {
        ListItem line = new ListItem(words(question.text(), "sheet-question"));
        String answer = texts.getOrDefault(question.id(), "");
        if (shown != Answers.NONE) {
            line.add(
                    answer.isBlank()
                            ? muted(SAY.notWritten())
                            : text(
                                    "answer:" + question.id(),
                                    question.text(),
                                    shown == Answers.WHOLE ? answer : opening(answer)));
        }
        List<Story> tied = bank.on(question.id().value());
        if (!tied.isEmpty()) {
            line.add(muted(SAY.retold(tied.stream().map(Story::title).collect(Collectors.joining(" · ")))));
        }
        return line;
    }

    /** The first block of a text that isn't a heading. */
    static String opening(String markdown) {
        List<String> blocks = List.of(markdown.strip().split("\\R\\s*\\R"));
        return blocks.stream()
                .filter(block -> !block.startsWith("#") || block.lines().count() > 1)
                .findFirst()
                .orElse(blocks.getFirst());
    }

    private static Div concepts(Checklist checklist) {
        Div part = new Div();
        List<Checklist.Topic> topics = checklist.topics();
        int all = topics.stream().mapToInt(topic -> topic.items().size()).sum();
        long left = topics.stream().mapToLong(topic -> open(topic).size()).sum();
        part.add(muted(left == 0 ? SAY.allMastered() : SAY.notYet((int) left, all)));
        Div columns = new Div();
        columns.addClassName("sheet-topics");
        for (Checklist.Topic topic : topics) {
            List<ConceptItem> open = open(topic);
            if (!open.isEmpty()) {
                columns.add(topic(topic.name(), open));
            }
        }
        part.add(columns);
        return part;
    }

    private static List<ConceptItem> open(Checklist.Topic topic) {
        return topic.items().stream()
                .filter(item -> item.standing() != Standing.MASTERED)
                .toList();
    }

    private static Div topic(@Nullable String name, List<ConceptItem> open) {
        Div topic = new Div();
        topic.addClassName("sheet-topic");
        if (name != null) {
            H3 heading = new H3(name);
            heading.getElement().setAttribute("dir", "auto");
            topic.add(heading);
        }
        UnorderedList list = new UnorderedList();
        open.forEach(item -> {
            ListItem line = new ListItem(words(item.concept().text(), "sheet-concept"));
            if (!item.note().text().isBlank()) {
                line.add(text(
                        "note:" + item.concept().id(),
                        SAY.note(item.concept().text()),
                        item.note().text()));
            }
            list.add(line);
        });
        topic.add(list);
        return topic;
    }

    private static OrderedList asks(List<Question> asks) {
        OrderedList list = new OrderedList();
        list.addClassName("sheet-asks");
        asks.forEach(ask -> list.add(new ListItem(words(ask.text(), "sheet-ask"))));
        return list;
    }

    private static Span words(String words, String name) {
        Span span = new Span(words);
        span.addClassName(name);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private static Paragraph muted(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
