package app.greenroom.workspace.prep;

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
import java.util.stream.Stream;

/** A section whose entries have a tab of their own: how many there are, in which groups, and the way to them. */
class PrepSummary extends Div {

    PrepSummary(Prep prep, SectionKind kind) {
        AssignmentId assignment = prep.assignment().id();
        DossierContents contents = prep.contents();
        addClassName("prep-summary");
        switch (kind) {
            case QUESTIONS -> {
                List<String> groups = groups(contents.questions());
                addLine(contents.questions().size(), "question", "in", groups);
                addLink(assignment, PrepTabs.Tab.QUESTIONS, prep.mayWrite() ? "Write answers" : "View answers");
            }
            case ASKS -> {
                List<String> groups = groups(contents.asks());
                addLine(contents.asks().size(), "question", "in", groups);
                addLink(assignment, PrepTabs.Tab.ASKS, "Read questions");
            }
            default -> {
                List<String> topics = contents.concepts().stream()
                        .map(Concept::topic)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
                addLine(contents.concepts().size(), "concept", "on", topics);
                addLink(assignment, PrepTabs.Tab.CONCEPTS, prep.mayWrite() ? "Rate concepts" : "View checklist");
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

    private void addLine(int count, String noun, String preposition, List<String> groups) {
        String counted = count + " " + noun + (count == 1 ? "" : "s");
        Span number = new Span(groups.isEmpty() ? counted : counted + " " + preposition + " ");
        Span names = new Span(String.join(" · ", groups));
        names.getElement().setAttribute("dir", "auto");
        Paragraph line = new Paragraph(number, names);
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
