package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.dossier.Concept;
import app.greenroom.readiness.AnnotateConcept;
import app.greenroom.readiness.CheckConcept;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.readiness.ConceptHistory;
import app.greenroom.readiness.ConceptNote;
import app.greenroom.readiness.ConceptState;
import app.greenroom.readiness.EventId;
import app.greenroom.readiness.RateConcept;
import app.greenroom.readiness.UndoRating;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries what people press to the service, and offers to take it back. */
class ConceptDesk implements ConceptActions {

    private final ChecklistService checklists;
    private final AssignmentId assignment;
    private final Runnable reread;
    private final List<ConceptTies> ties;
    private final Map<ConceptId, String> tied = new HashMap<>();
    private @Nullable Notification notice;
    private @Nullable Runnable undo;

    ConceptDesk(ChecklistService checklists, AssignmentId assignment, List<ConceptTies> ties, Runnable reread) {
        this.checklists = checklists;
        this.assignment = assignment;
        this.ties = ties;
        this.reread = reread;
        rereadTies();
    }

    @Override
    public void rate(Concept concept, ConceptState state) {
        checklists
                .rate(new RateConcept(CommandId.next(), assignment, concept.id(), state))
                .ifPresent(rating -> offer(SAY.rated(shortened(concept.text()), state), () -> undo(concept, rating)));
        reread.run();
    }

    @Override
    public void takeBack(Concept concept, EventId event) {
        undo(concept, event);
        reread.run();
    }

    @Override
    public void confirm(Concept concept) {
        checklists.confirm(check(concept));
        offer(SAY.confirmed(shortened(concept.text())), () -> checklists.withdraw(check(concept)));
        reread.run();
    }

    @Override
    public void withdraw(Concept concept) {
        checklists.withdraw(check(concept));
        offer(SAY.withdrew(shortened(concept.text())), () -> checklists.confirm(check(concept)));
        reread.run();
    }

    @Override
    public ConceptNote annotate(Concept concept, ConceptNote base, ConceptNote note) {
        return checklists.annotate(new AnnotateConcept(CommandId.next(), assignment, concept.id(), base, note));
    }

    /** To be called before rows are shown anew. */
    final void rereadTies() {
        tied.clear();
        ties.forEach(each -> each.words(assignment)
                .forEach((concept, words) -> tied.merge(concept, words, (one, more) -> one + ", " + more)));
    }

    @Override
    public String tied(Concept concept) {
        return tied.getOrDefault(concept.id(), "");
    }

    @Override
    public List<Component> ties(Concept concept) {
        return ties.stream().map(each -> each.of(assignment, concept.id())).toList();
    }

    @Override
    public ConceptHistory history(Concept concept) {
        return checklists.history(assignment, concept.id());
    }

    /** Takes back what was pressed last, while that is on offer. */
    void undoLast() {
        Runnable last = undo;
        if (last != null && notice != null && notice.isOpened()) {
            closeOffer();
            last.run();
            reread.run();
        }
    }

    private void undo(Concept concept, EventId rating) {
        checklists.undo(new UndoRating(CommandId.next(), assignment, concept.id(), rating));
    }

    /** One offer at a time: whoever rates quickly would fill the window with them. */
    private void offer(String words, Runnable takeBack) {
        closeOffer();
        undo = takeBack;
        notice = Notice.undoable(words, () -> {
            takeBack.run();
            reread.run();
        });
    }

    private void closeOffer() {
        if (notice != null) {
            notice.close();
        }
        undo = null;
    }

    private CheckConcept check(Concept concept) {
        return new CheckConcept(CommandId.next(), assignment, concept.id());
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 50)) + "…";
    }
}
