package app.greenroom.feedback.ui;

import app.greenroom.answer.Answer;
import app.greenroom.feedback.KeepNote;
import app.greenroom.feedback.PrivateNoteService;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.round.ui.MentorPanel;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.QuestionId;
import app.greenroom.team.PeopleService;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** A private note stands beside each review. */
@org.springframework.stereotype.Component
class NoteOfMentor implements MentorPanel {

    private final PrivateNoteService notes;
    private final PeopleService people;
    private final LiveUpdates live;

    NoteOfMentor(PrivateNoteService notes, PeopleService people, LiveUpdates live) {
        this.notes = notes;
        this.people = people;
        this.live = live;
    }

    @Override
    public Component of(Answer answer) {
        AssignmentId assignment = answer.assignment().id();
        QuestionId question = answer.question();
        PrivateNotePanel panel = new PrivateNotePanel(
                (base, note) -> notes.keep(new KeepNote(CommandId.next(), assignment, question, base, note)));
        live.watch(
                panel,
                Set.of(LiveTopic.desk(answer.id(), people.myself().id())),
                () -> panel.show(notes.mine(assignment, question)));
        panel.show(notes.mine(assignment, question));
        return panel;
    }
}
