package app.greenroom.readiness.ui;

import app.greenroom.dossier.ui.PassageText;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.readiness.AnnotateConcept;
import app.greenroom.readiness.ConceptItem;
import app.greenroom.readiness.ConceptNote;
import app.greenroom.readiness.RecallSession.Card;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The other side of a card: the note and the links of a concept, to read and to write; or one's answer. */
final class RecallBack {

    private RecallBack() {}

    static Component of(Card card, AssignmentId assignment, RecallServices services) {
        return card.question() ? answer(card, assignment, services) : concept(card, assignment, services);
    }

    private static Component answer(Card card, AssignmentId assignment, RecallServices services) {
        PassageText text = new PassageText("rehearsed:" + card.id(), "Your answer");
        text.setText(
                SafeMarkdown.show(services.answers()
                        .open(assignment, new QuestionId(card.id()))
                        .text()),
                0);
        return text;
    }

    private static Component concept(Card card, AssignmentId assignment, RecallServices services) {
        ConceptItem item = services.checklists().open(assignment).items().stream()
                .filter(each -> each.concept().id().value().equals(card.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        NoteKeeper keeper = (base, changed) -> save(item, base, changed, assignment, services);
        Div kept = new Div(new ConceptNoteBox(item, true, keeper), new ConceptLinks(item.note(), true, keeper));
        kept.addClassName("concept-kept");
        services.ties()
                .forEach(ties -> kept.add(ties.of(assignment, item.concept().id())));
        return kept;
    }

    private static ConceptNote save(
            ConceptItem item, ConceptNote base, ConceptNote changed, AssignmentId assignment, RecallServices services) {
        return services.checklists()
                .annotate(new AnnotateConcept(
                        CommandId.next(), assignment, item.concept().id(), base, changed));
    }
}
