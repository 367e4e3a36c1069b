package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.RecallTexts.SAY;

import app.greenroom.readiness.AnnotateConcept;
import app.greenroom.readiness.ConceptItem;
import app.greenroom.readiness.ConceptNote;
import app.greenroom.readiness.RecallBacks;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The back of a concept: the note and the links, what mentors found, and the answers that it belongs to. */
class ConceptBack extends Div {

    private final RecallServices services;
    private final AssignmentId assignment;
    private final RecallBacks.OfConcept back;
    private final SerializableConsumer<RecallBacks.OfConcept> kept;
    private final ConceptNoteBox note;
    private final ConceptLinks links;

    /**
     * @param answers what the linked answers say
     * @param kept is given the back as it is after a change of the note or the links
     */
    ConceptBack(
            RecallServices services,
            AssignmentId assignment,
            RecallBacks.OfConcept back,
            Map<UUID, RecallBacks.OfAnswer> answers,
            SerializableConsumer<RecallBacks.OfConcept> kept) {
        this.services = services;
        this.assignment = assignment;
        this.back = back;
        this.kept = kept;
        note = new ConceptNoteBox(back.item(), true, this::save);
        links = new ConceptLinks(back.item().note(), true, this::save);
        addClassName("concept-kept");
        add(note, links);
        if (!back.checks().isEmpty()) {
            add(checks(back.checks()));
        }
        back.answers().forEach(id -> add(linked(id, Objects.requireNonNull(answers.get(id)))));
        services.ties().forEach(this::offerTies);
    }

    private ConceptNote save(ConceptNote base, ConceptNote changed) {
        ConceptItem item = back.item();
        ConceptNote saved = services.checklists()
                .annotate(new AnnotateConcept(
                        CommandId.next(), assignment, item.concept().id(), base, changed));
        note.show(saved);
        links.show(saved);
        kept.accept(new RecallBacks.OfConcept(
                new ConceptItem(item.concept(), item.progress(), item.confirmedBy(), saved),
                back.checks(),
                back.answers()));
        return saved;
    }

    private static Section checks(List<RecallBacks.Check> checks) {
        UnorderedList list = new UnorderedList();
        list.addClassName("recall-said");
        checks.forEach(check -> {
            String mentor = check.mentor().name();
            Span words = new Span(check.held() ? SAY.askedAndKnown(mentor) : SAY.askedNotYet(mentor));
            words.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(words, Times.current().agoLabel(check.at())));
        });
        return new Section(new H3(SAY.fromMentors()), list);
    }

    /** Folded, since the answer is long: what it says is one press away. */
    private NativeDetails linked(UUID question, RecallBacks.OfAnswer answer) {
        Span title = new Span(SAY.answerTo(answer.number(), answer.question()));
        title.getElement().setAttribute("dir", "auto");
        title.addClassName("recall-linked-title");
        NativeDetails details = new NativeDetails();
        details.setSummary(new Div(title, answer.state().chip()));
        details.setContent(new AnswerBack(assignment, question, answer));
        details.addClassName("recall-linked");
        return details;
    }

    /** What is linked changes seldom, and asks the database: it comes when it is opened. */
    private void offerTies(ConceptTies ties) {
        NativeDetails details = new NativeDetails(SAY.linkMore());
        details.addClassName("recall-linked");
        details.addToggleListener(toggled -> {
            if (toggled.isOpened() && details.getContent() == null) {
                details.setContent(ties.of(assignment, back.item().concept().id()));
            }
        });
        add(details);
    }
}
