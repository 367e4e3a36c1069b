package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.RecallTexts.SAY;

import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.readiness.RecallBacks;
import app.greenroom.round.Decision;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer to check against: its text, what mentors said about it, and the concepts that it needs. */
class AnswerBack extends Div {

    AnswerBack(AssignmentId assignment, UUID question, RecallBacks.OfAnswer answer) {
        addClassName("answer-back");
        String path = PrepTabs.Tab.QUESTIONS.of(assignment) + "/" + question;
        add(markdown("rehearsed:" + question, SAY.yourAnswer(), answer.text()));
        if (answer.verdict() != null || !answer.remarks().isEmpty()) {
            add(said(question, answer, path));
        }
        if (!answer.concepts().isEmpty()) {
            add(concepts(answer.concepts()));
        }
        add(new Anchor(path, SAY.openAnswer(answer.number())));
    }

    private static Section said(UUID question, RecallBacks.OfAnswer answer, String path) {
        UnorderedList list = new UnorderedList();
        list.addClassName("recall-said");
        RecallBacks.Verdict verdict = answer.verdict();
        if (verdict != null) {
            String mentor = verdict.mentor().name();
            String decided =
                    verdict.decision() == Decision.APPROVE ? SAY.approved(mentor) : SAY.requestedChanges(mentor);
            list.add(line("verdict:" + question, decided, verdict.at(), null, verdict.note()));
        }
        for (int at = 0; at < answer.remarks().size(); at++) {
            RecallBacks.Remark remark = answer.remarks().get(at);
            String replacement = remark.replacement();
            String suggested = replacement == null ? "" : "\n\n" + SAY.suggested(replacement);
            list.add(line(
                    "remark:" + question + ":" + at,
                    remark.author().name(),
                    remark.at(),
                    remark.quote(),
                    (remark.text() + suggested).strip()));
        }
        Section section = new Section(new H3(SAY.fromMentors()), list);
        if (answer.more() > 0) {
            section.add(new Anchor(path, SAY.moreComments(answer.more())));
        }
        return section;
    }

    private static ListItem line(String key, String who, Instant at, @Nullable String quote, String text) {
        Span name = new Span(who);
        name.getElement().setAttribute("dir", "auto");
        ListItem line = new ListItem(name, Times.current().agoLabel(at));
        if (quote != null && !quote.isBlank()) {
            Paragraph about = new Paragraph(SAY.quoted(ActionWords.shortened(quote)));
            about.addClassNames("recall-quote", "muted");
            about.getElement().setAttribute("dir", "auto");
            line.add(about);
        }
        if (!text.isBlank()) {
            line.add(markdown(key, SAY.comment(), text));
        }
        return line;
    }

    private static Component concepts(List<String> concepts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("recall-concepts");
        concepts.forEach(concept -> {
            ListItem item = new ListItem(concept);
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        });
        return new Section(new H3(SAY.conceptsInIt()), list);
    }

    private static PassageText markdown(String key, String label, String text) {
        PassageText shown = new PassageText(key, label);
        shown.setText(SafeMarkdown.show(text), 0);
        return shown;
    }
}
