package app.greenroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ServiceTest;
import app.greenroom.TestTime;
import app.greenroom.account.AccountService;
import app.greenroom.account.Person;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.comment.CommentService;
import app.greenroom.dossier.DossierService;
import app.greenroom.event.Fact;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.rubric.Criterion;
import app.greenroom.rubric.RubricService;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CommentId;
import app.greenroom.shared.SnippetId;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.snippet.SnippetService;
import app.greenroom.snippet.SnippetText;
import app.greenroom.team.PeopleService;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An act that leaves all as it is makes nobody's window read, however often it is repeated. */
@ServiceTest
@RecordApplicationEvents
class NothingChangedTest {

    @Autowired
    ApplicationEvents events;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    CommentService review;

    @Autowired
    SnippetService snippets;

    @Autowired
    RubricService rubrics;

    @Autowired
    AssignmentService preparations;

    @Autowired
    AssignmentDirectory directory;

    @Autowired
    DossierService dossiers;

    @Autowired
    AccountService accounts;

    @Autowired
    PeopleService people;

    private Scene scene;

    @BeforeEach
    void aScene() {
        scene = assignments.aScene();
    }

    @Test
    void aCommentWithTheSameWords() {
        answers.submit(scene, 0, "One train at a time.");
        ThreadId thread = reviews.comment(scene, 0, "train", "Which?");
        CommentId comment = new CommentId(thread.value());
        once(scene.mentor(), () -> review.edit(comment, "Which one?"));
        once(scene.mentor(), () -> review.resolve(thread));
        once(scene.mentor(), () -> review.reopen(thread));
        once(scene.mentor(), () -> review.delete(comment));
        once(scene.mentor(), () -> review.restore(comment));
    }

    @Test
    void aSnippet() {
        SnippetText text = new SnippetText("Example", "What happened then?");
        SnippetId snippet = Acting.as(scene.mentor(), () -> snippets.add(CommandId.next(), scene.team(), text));
        once(scene.mentor(), () -> snippets.change(snippet, new SnippetText("Example", "And then?")));
        once(scene.mentor(), () -> snippets.share(snippet, true));
        once(scene.mentor(), () -> snippets.delete(snippet));
        once(scene.mentor(), () -> snippets.restore(snippet));
    }

    @Test
    void aCriterion() {
        Criterion first = Acting.as(scene.lead(), () -> rubrics.open(scene.team()))
                .criteria()
                .getFirst();
        never(scene.lead(), () -> rubrics.change(scene.team(), first.id(), first.text(), first.text()));
    }

    @Test
    void aPreparation() {
        LocalDateTime at = TestTime.inDays(3, LocalTime.NOON);
        once(scene.lead(), () -> preparations.setInterview(scene.assignment(), at, TestTime.BERLIN));
        never(scene.lead(), () -> preparations.setMentors(scene.assignment(), Set.of(scene.mentor())));
        once(scene.lead(), () -> preparations.end(scene.assignment()));
    }

    @Test
    void anEndedPreparationKeepsItsEnd() {
        Acting.as(scene.lead(), () -> preparations.end(scene.assignment()));
        var ended = directory.assignment(scene.assignment()).endedAt();
        Acting.as(scene.lead(), () -> preparations.end(scene.assignment()));
        assertThat(directory.assignment(scene.assignment()).endedAt()).isEqualTo(ended);
    }

    @Test
    void aDossierInTheArchive() {
        once(scene.lead(), () -> dossiers.archive(assignments.dossierOf(scene), true));
    }

    @Test
    void onesOwnName() {
        Person me = Acting.as(scene.mentor(), people::myself);
        never(scene.mentor(), () -> accounts.describe(me.name(), me.zone(), me.locale(), me.language()));
    }

    /** The first time it changes something, so windows read; the second time nothing. */
    private void once(UserId who, Runnable act) {
        events.clear();
        Acting.as(who, act);
        assertThat(events.stream(Fact.class)).isNotEmpty();
        never(who, act);
    }

    private void never(UserId who, Runnable act) {
        events.clear();
        Acting.as(who, act);
        assertThat(events.stream(Fact.class)).isEmpty();
    }
}
