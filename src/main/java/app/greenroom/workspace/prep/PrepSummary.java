package app.greenroom.workspace.prep;

import static app.greenroom.workspace.prep.PrepTexts.SAY;

import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.dossier.Concept;
import app.greenroom.dossier.DossierContents;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.Section;
import app.greenroom.dossier.SectionKind;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.shared.AssignmentId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** A section whose entries have a tab of their own: how many there are, in which groups, and the way to them. */
class PrepSummary extends Div {

    /** Where the names of groups go in a sentence; they may run in another direction than it does. */
    private static final String NAMES = "\ufffc";

    PrepSummary(Prep prep, SectionKind kind) {
        AssignmentId assignment = prep.assignment().id();
        DossierContents contents = prep.contents();
        addClassName("prep-summary");
        switch (kind) {
            case QUESTIONS -> {
                List<String> groups = groups(contents.questions());
                addLine(contents.questions().size(), groups, SAY::questionCount, SAY::questionsIn);
                addLink(assignment, PrepTabs.Tab.QUESTIONS, prep.mayWrite() ? SAY.writeAnswers() : SAY.viewAnswers());
            }
            case ASKS -> {
                List<String> groups = groups(contents.asks());
                addLine(contents.asks().size(), groups, SAY::questionCount, SAY::questionsIn);
                addLink(assignment, PrepTabs.Tab.ASKS, SAY.readQuestions());
            }
            default -> {
                List<String> topics = contents.concepts().stream()
                        .map(Concept::topic)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
                addLine(contents.concepts().size(), topics, SAY::conceptCount, SAY::conceptsOn);
                addLink(assignment, PrepTabs.Tab.CONCEPTS, prep.mayWrite() ? SAY.rateConcepts() : SAY.viewChecklist());
            }
        }
    }

    /** Whether the entries of such a section have a tab of their own. */
    static boolean fits(SectionKind kind) {
        return kind == SectionKind.QUESTIONS || kind == SectionKind.ASKS || kind == SectionKind.CONCEPTS;
    }

    /** Whatever else stood in the section. */
    static String leftovers(Section section, DossierContents contents) {
        return SectionLeftovers.of(
                section.body(),
                switch (section.kind()) {
                    case QUESTIONS -> words(contents.questions());
                    case ASKS -> words(contents.asks());
                    default ->
                        contents.concepts().stream()
                                .flatMap(concept ->
                                        Stream.of(concept.text(), Objects.requireNonNullElse(concept.topic(), "")))
                                .toList();
                });
    }

    private static Collection<String> words(List<Question> questions) {
        List<String> words = new ArrayList<>();
        questions.forEach(question -> {
            words.add(question.text());
            words.add(Objects.requireNonNullElse(question.group(), ""));
        });
        return words;
    }

    private static List<String> groups(List<Question> questions) {
        return questions.stream()
                .map(Question::group)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void addLine(
            int count, List<String> groups, IntFunction<String> alone, BiFunction<Integer, String, String> within) {
        Paragraph line = new Paragraph();
        if (groups.isEmpty()) {
            line.setText(alone.apply(count));
        } else {
            Span names = new Span(String.join(" · ", groups));
            names.getElement().setAttribute("dir", "auto");
            String[] around = within.apply(count, NAMES).split(NAMES, -1);
            line.add(new Span(around[0]), names, new Span(around[1]));
        }
        line.addClassName("num");
        add(line);
    }

    private void addLink(AssignmentId assignment, PrepTabs.Tab tab, String words) {
        Anchor link = new Anchor(tab.of(assignment), words);
        link.addClassName("prep-go");
        add(link);
    }

    static SafeHtml html(String markdown) {
        return SafeMarkdown.show(markdown);
    }
}
