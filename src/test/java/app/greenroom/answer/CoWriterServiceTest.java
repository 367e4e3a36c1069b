package app.greenroom.answer;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.coedit.LoggedChange;
import app.greenroom.coedit.TextEdit;
import app.greenroom.coedit.TextId;
import app.greenroom.coedit.TextLog;
import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.text.TextChange;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class CoWriterServiceTest {

    @Autowired
    CoWriterService coWriters;

    @Autowired
    AnswerService answers;

    @Autowired
    TextLog log;

    @Autowired
    AssignmentService assigning;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures fixtures;

    @Autowired
    PeopleFixtures people;

    @Autowired
    TransactionTemplate transaction;

    Scene scene;

    @BeforeEach
    void anAnswer() {
        scene = assignments.aScene();
        fixtures.write(scene, 0, "One train");
    }

    @Test
    void whoIsLetInWritesThisAnswerInTheirOwnName() {
        letIn(scene.mentor());
        assertThat(writesAs(scene.mentor(), 0, "One train at a time").accepted())
                .isTrue();
        assertThat(fixtures.read(scene, 0).text()).isEqualTo("One train at a time");
        Answer written = fixtures.read(scene, 0);
        assertThat(log.lines(TextId.of(written.id()), 1, written.version()))
                .extracting(LoggedChange::author)
                .containsExactly(scene.mentor());
    }

    @Test
    void oneAnswerIsNotAnother() {
        letIn(scene.mentor());
        assertThatThrownBy(() -> writesAs(scene.mentor(), 1, "Another")).isInstanceOf(NotFound.class);
    }

    @Test
    void aLeadCanBeLetInToo() {
        letIn(scene.lead());
        assertThat(writesAs(scene.lead(), 0, "Two trains").accepted()).isTrue();
    }

    @Test
    void anAnswerThatNobodyBeganCanBeWrittenTogetherFromItsFirstWord() {
        Acting.as(scene.candidate(), () -> coWriters.letIn(scene.assignment(), question(scene, 2), scene.mentor()));
        assertThat(fixtures.read(scene, 2).state()).isEqualTo(AnswerState.NOT_STARTED);
        assertThat(writesAs(scene.mentor(), 2, "First").accepted()).isTrue();
        assertThat(fixtures.read(scene, 2).state()).isEqualTo(AnswerState.DRAFT);
    }

    @Test
    void onlyTheCandidateSubmitsAndLetsOthersIn() {
        letIn(scene.mentor());
        Acting.as(scene.mentor(), () -> {
            assertThatThrownBy(() -> answers.submit(CommandId.next(), scene.assignment(), question(scene, 0)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> coWriters.letIn(scene.assignment(), question(scene, 0), scene.lead()))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void somebodyElseCanNotBeLetIn() {
        for (UserId other : List.of(people.aMentor(scene.team()), people.aStranger(), scene.candidate())) {
            assertThatThrownBy(() -> letIn(other)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void whoIsShutOutWritesNoMore() {
        letIn(scene.mentor());
        shutOut(scene.mentor());
        assertThatThrownBy(() -> writesAs(scene.mentor(), 0, "Too late")).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsUnderWayWhenSomebodyIsShutOutIsRefused() throws Exception {
        letIn(scene.mentor());
        CountDownLatch underWay = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Accepted> late = Acting.as(
                    scene.candidate(),
                    () -> transaction.execute(status -> {
                        coWriters.shutOut(scene.assignment(), question(scene, 0), scene.mentor());
                        return pool.submit(() -> {
                            underWay.countDown();
                            return writesAs(scene.mentor(), 0, "Too late");
                        });
                    }));
            underWay.await();
            assertThatThrownBy(late::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(NotFound.class);
        }
        assertThat(fixtures.read(scene, 0).text()).isEqualTo("One train");
    }

    @Test
    void whoNoLongerMentorsWritesNoMoreAlthoughTheyWereLetIn() {
        letIn(scene.mentor());
        UserId other = people.aMentor(scene.team());
        Acting.as(scene.lead(), () -> assigning.setMentors(scene.assignment(), Set.of(other)));
        assertThatThrownBy(() -> writesAs(scene.mentor(), 0, "Too late")).isInstanceOf(NotFound.class);
    }

    @Test
    void everybodySeesWhoWrites() {
        letIn(scene.mentor());
        Writing candidates = writing(scene.candidate());
        assertThat(candidates.mayWrite()).isTrue();
        assertThat(candidates.mayLetIn()).isTrue();
        assertThat(candidates.others()).extracting(CoWriter::role).containsExactly(Role.MENTOR, Role.LEAD);
        assertThat(candidates.others()).extracting(CoWriter::letIn).containsExactly(true, false);
        assertThat(writing(scene.mentor()).mayWrite()).isTrue();
        assertThat(writing(scene.mentor()).mayLetIn()).isFalse();
        assertThat(writing(scene.lead()).mayWrite()).isFalse();
    }

    @Test
    void readingWhoWritesTakesAsManyQueriesForManyAsForFew() {
        int few = QueryCount.of(() -> writing(scene.candidate()));
        UserId second = people.aMentor(scene.team());
        UserId third = people.aMentor(scene.team());
        Set<UserId> many = Set.of(scene.mentor(), second, third);
        Acting.as(scene.lead(), () -> assigning.setMentors(scene.assignment(), many));
        many.forEach(this::letIn);
        assertThat(QueryCount.of(() -> writing(scene.candidate()))).isEqualTo(few);
    }

    private void letIn(UserId who) {
        Acting.as(scene.candidate(), () -> coWriters.letIn(scene.assignment(), question(scene, 0), who));
    }

    private void shutOut(UserId who) {
        Acting.as(scene.candidate(), () -> coWriters.shutOut(scene.assignment(), question(scene, 0), who));
    }

    private Writing writing(UserId reader) {
        return Acting.as(reader, () -> coWriters.writing(scene.assignment(), question(scene, 0)));
    }

    private Accepted writesAs(UserId who, int question, String text) {
        Answer before = fixtures.read(scene, question);
        TextChange change = TextChange.between(before.text(), text);
        return Acting.as(
                who,
                () -> answers.push(
                        scene.assignment(),
                        question(scene, question),
                        new TextEdit(CommandId.next(), before.version(), change, "test-client")));
    }
}
