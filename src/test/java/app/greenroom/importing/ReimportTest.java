package app.greenroom.importing;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.AnswerSummary;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.ChangesService;
import app.greenroom.assignment.Prep;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.Passage;
import app.greenroom.comment.Selected;
import app.greenroom.dossier.Concept;
import app.greenroom.dossier.DossierContents;
import app.greenroom.dossier.DossierRevision;
import app.greenroom.dossier.DossierService;
import app.greenroom.dossier.ItemKind;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.RetiredItem;
import app.greenroom.dossier.RevisionService;
import app.greenroom.dossier.Section;
import app.greenroom.dossier.SectionKind;
import app.greenroom.dossier.matching.Change;
import app.greenroom.dossier.matching.Pair;
import app.greenroom.importing.proposal.ImportProposal;
import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.readiness.ConceptState;
import app.greenroom.readiness.RateConcept;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.round.ReviewQueue;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.text.Placement;
import app.greenroom.text.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ReimportTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    ReimportFixtures fixtures;

    @Autowired
    ReimportService reimports;

    @Autowired
    RevisionService revisions;

    @Autowired
    DossierService dossiers;

    @Autowired
    AssignmentService prep;

    @Autowired
    AnswerService answerService;

    @Autowired
    AnswerDirectory answerDirectory;

    @Autowired
    ChecklistService checklists;

    @Autowired
    ChangesService changes;

    @Autowired
    ReviewQueue queue;

    private Scene scene;
    private DossierId dossier;

    @BeforeEach
    void someoneWorks() {
        scene = assignments.aScene();
        dossier = assignments.dossierOf(scene);
    }

    @Test
    void theSameTextChangesNothing() {
        assertThat(whatChanges(ReimportFixtures.AS_IT_WAS).counts()).containsOnlyKeys(Change.SAME);
        DossierContents before = contents();
        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.AS_IT_WAS);
        DossierContents after = contents();
        assertThat(after.questions()).isEqualTo(before.questions());
        assertThat(after.concepts()).isEqualTo(before.concepts());
        assertThat(after.dossier().revision()).isEqualTo(2);
    }

    @Test
    void aRewordedQuestionKeepsItsAnswerAndTheCommentsOnItsWords() {
        answers.submit(scene, 0, "One train at a time.");
        reviews.comment(scene, 0, "train", "Which?");
        Passage asked = Passage.question(scene.assignment(), question(scene, 0));
        String text = scene.questions().getFirst().text();
        int from = text.indexOf("single-track");
        reviews.post(scene.mentor(), asked, new Selected(0, new TextRange(from, from + 12)), "Mind this word.");

        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.CHANGED);

        Question now = contents().questions().getFirst();
        assertThat(now.id()).isEqualTo(question(scene, 0));
        assertThat(now.text()).isEqualTo("How would you plan the timetable of a single-track line?");
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.SUBMITTED);
        assertThat(answers.read(scene, 0).text()).isEqualTo("One train at a time.");
        assertThat(reviews.threads(scene.candidate(), ReviewFixtures.answerPassage(scene, 0)))
                .hasSize(1);
        CommentThread onQuestion = reviews.threads(scene.candidate(), asked).getFirst();
        assertThat(wordsOf(onQuestion, now.text())).isEqualTo("single-track");
    }

    @Test
    void aSectionThreadFollowsItsWordsAndOnesWithoutWordsAreOrphaned() {
        Section overview = contents().sections().getFirst();
        Passage passage = Passage.section(scene.assignment(), overview.id());
        int trains = overview.body().indexOf("trains");
        int shifts = overview.body().indexOf("Shifts");
        reviews.post(scene.mentor(), passage, new Selected(0, new TextRange(trains, trains + 6)), "Which ones?");
        reviews.post(scene.mentor(), passage, new Selected(0, new TextRange(shifts, shifts + 6)), "At night?");

        fixtures.reimport(
                scene.lead(),
                dossier,
                ReimportFixtures.CHANGED.replace("- Shifts", "Nine to five, at a desk in Basel."));

        Section now = contents().sections().getFirst();
        assertThat(now.id()).isEqualTo(overview.id());
        assertThat(now.version()).isEqualTo(1);
        List<CommentThread> threads = reviews.threads(scene.candidate(), passage);
        assertThat(threads).hasSize(2);
        assertThat(threads).anyMatch(thread -> wordsOf(thread, now.body()).equals("trains"));
        assertThat(threads).anyMatch(CommentThread::orphaned);
    }

    @Test
    void aSectionThatBecomesAListIsRetiredWithItsComments() {
        Section advice = contents().sections().getLast();
        Passage passage = Passage.section(scene.assignment(), advice.id());
        reviews.post(scene.mentor(), passage, null, "Read this twice.");
        Acting.as(scene.lead(), () -> {
            ReimportDraft draft = reimports.read(dossier, ReimportFixtures.AS_IT_WAS, null);
            ImportProposal proposal = Objects.requireNonNull(draft.draft().proposal());
            int last = proposal.sections().size() - 1;
            ImportProposal refiled = proposal.section(
                    last, SectionKind.CONCEPTS, proposal.sections().get(last).heading());
            reimports.save(draft.with(draft.draft().correctedTo(refiled)));
        });
        assertThat(contents().retired().sections()).extracting(Section::id).containsExactly(advice.id());
        assertThat(reviews.threads(scene.candidate(), passage)).hasSize(1);
    }

    @Test
    void aCommentWrittenForTheOldTextStillFindsItsWords() {
        Passage asked = Passage.question(scene.assignment(), question(scene, 0));
        int from = scene.questions().getFirst().text().indexOf("timetable");
        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.CHANGED);
        reviews.post(scene.mentor(), asked, new Selected(0, new TextRange(from, from + 9)), "I saw the old one.");
        assertThat(wordsOf(
                        reviews.threads(scene.mentor(), asked).getFirst(),
                        contents().questions().getFirst().text()))
                .isEqualTo("timetable");
    }

    @Test
    void aGoneQuestionWithAnAnswerIsRetiredAndStaysReadableAndWritable() {
        answers.submit(scene, 1, "Time that is kept in reserve.");
        reviews.comment(scene, 1, "reserve", "How much?");
        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.CHANGED);

        AnswerSummary last = overview().getLast();
        assertThat(last.question().id()).isEqualTo(question(scene, 1));
        assertThat(last.question().retired()).isTrue();
        assertThat(last.number()).isZero();
        answers.write(scene, 1, "Time that is kept in reserve, a tenth.");
        assertThat(answers.read(scene, 1).text()).endsWith("a tenth.");
        assertThat(reviews.threads(scene.candidate(), ReviewFixtures.answerPassage(scene, 1)))
                .hasSize(1);
        assertThat(Acting.as(scene.mentor(), () -> queue.mine()).mine())
                .anyMatch(item -> item.question() != null && item.question().retired());
    }

    @Test
    void aGoneQuestionWithoutWorkIsGone() {
        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.CHANGED);
        assertThat(overview()).noneMatch(summary -> summary.question().retired());
        assertThat(overview()).hasSize(3);
    }

    @Test
    void anAnswerToARetiredQuestionCountsForNoProgress() {
        answers.write(scene, 1, "Time in reserve.");
        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.CHANGED);
        var counts = answerDirectory.countsByState(List.of(scene.assignment())).get(scene.assignment());
        assertThat(counts).containsEntry(AnswerState.NOT_STARTED, 3).doesNotContainKey(AnswerState.DRAFT);
    }

    @Test
    void aRetiredQuestionThatComesBackHasItsAnswer() {
        answers.write(scene, 1, "Time in reserve.");
        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.CHANGED);
        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.AS_IT_WAS);
        AnswerSummary back = overview().get(1);
        assertThat(back.question().retired()).isFalse();
        assertThat(answers.read(scene, 1).text()).isEqualTo("Time in reserve.");
    }

    @Test
    void theChecklistKeepsWhatHappened() {
        rate("headway", ConceptState.CAN_EXPLAIN);
        rate("block section", ConceptState.LEARNING);
        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.CHANGED);

        Checklist checklist = checklist();
        assertThat(checklist.items())
                .extracting(item -> item.concept().text())
                .containsExactly("headway", "platform occupancy", "dispatching", "Signals");
        assertThat(checklist.items().getFirst().state()).isEqualTo(ConceptState.CAN_EXPLAIN);
        assertThat(checklist.retired()).singleElement().satisfies(item -> {
            assertThat(item.concept().text()).isEqualTo("block section");
            assertThat(item.state()).isEqualTo(ConceptState.LEARNING);
        });
        assertThat(checklist.number().standing().concepts()).isEqualTo(4);
    }

    @Test
    void aLeadRemovesWhatIsRetiredAndBringsItBack() {
        answers.submit(scene, 1, "Time in reserve.");
        reviews.comment(scene, 1, "reserve", "How much?");
        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.CHANGED);
        RetiredItem item =
                Acting.as(scene.lead(), () -> revisions.retired(dossier)).getFirst();
        assertThat(item.kind()).isEqualTo(ItemKind.QUESTION);
        assertThat(item.work()).isEqualTo("1 answer, 1 comment");

        Acting.as(scene.lead(), () -> revisions.remove(dossier, item.id(), true));
        assertThat(overview()).noneMatch(summary -> summary.question().retired());
        assertThat(Acting.as(scene.mentor(), () -> queue.mine()).mine()).isEmpty();
        assertThatThrownBy(() -> answers.read(scene, 1)).isInstanceOf(NotFound.class);

        Acting.as(scene.lead(), () -> revisions.remove(dossier, item.id(), false));
        assertThat(answers.read(scene, 1).text()).isEqualTo("Time in reserve.");
    }

    @Test
    void whatIsPartOfTheDossierIsNotRemoved() {
        UUID live = question(scene, 0).value();
        assertThatThrownBy(() -> Acting.as(scene.lead(), () -> revisions.remove(dossier, live, true)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLeadPairsAndTakesApart() {
        answers.write(scene, 1, "Time in reserve.");
        Acting.as(scene.lead(), () -> {
            ReimportDraft draft = reimports.read(dossier, ReimportFixtures.CHANGED, null);
            Pair software = pair(draft, "Which software do you know?");
            assertThat(software.change()).isEqualTo(Change.NEW);
            int key = Objects.requireNonNull(software.now()).key();
            ReimportDraft decided = draft.with(draft.decisions()
                    .and(ItemKind.QUESTION, key, question(scene, 1).value()));
            reimports.keep(decided);
            ReimportDraft reopened = reimports.open(dossier);
            assertThat(pair(reopened, "Which software do you know?").change()).isEqualTo(Change.REWORDED);
            reimports.save(reopened);
        });
        assertThat(contents().questions().get(1).text()).isEqualTo("Which software do you know?");
        assertThat(answers.read(scene, 1).text()).isEqualTo("Time in reserve.");
    }

    @Test
    void theWorkOnEachItemIsToldBeforeSaving() {
        answers.write(scene, 1, "Time in reserve.");
        assertThat(whatChanges(ReimportFixtures.CHANGED).work())
                .containsEntry(question(scene, 1).value(), "1 answer");
    }

    @Test
    void whoComparedWithAnOlderRevisionComparesAgain() {
        ReimportDraft draft = Acting.as(scene.lead(), () -> reimports.read(dossier, ReimportFixtures.CHANGED, null));
        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.AS_IT_WAS);
        assertThatThrownBy(() -> Acting.as(scene.lead(), () -> reimports.save(draft)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("another revision");
    }

    @Test
    void aResendMakesOneRevision() {
        ReimportDraft draft = Acting.as(scene.lead(), () -> reimports.read(dossier, ReimportFixtures.CHANGED, null));
        Acting.as(scene.lead(), () -> reimports.save(draft));
        Acting.as(scene.lead(), () -> reimports.save(draft));
        assertThat(contents().dossier().revision()).isEqualTo(2);
    }

    @Test
    void eachRevisionKeepsItsTextAndSaysWhatItChanged() {
        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.CHANGED);
        List<DossierRevision> all = Acting.as(scene.lead(), () -> revisions.revisions(dossier));
        assertThat(all).extracting(DossierRevision::number).containsExactly(2, 1);
        assertThat(all.getFirst().changes())
                .extracting(change -> change.what() + " " + change.kind())
                .containsExactlyInAnyOrder(
                        "REWORDED SECTION",
                        "REWORDED QUESTION",
                        "NEW QUESTION",
                        "GONE QUESTION",
                        "NEW CONCEPT",
                        "GONE CONCEPT");
        assertThat(Acting.as(scene.lead(), () -> revisions.source(dossier, 2)).text())
                .isEqualTo(ReimportFixtures.CHANGED);
        assertThat(Acting.as(scene.lead(), () -> revisions.source(dossier, 1)).text())
                .isEqualTo("# Interview Prep");
    }

    @Test
    void theCandidateIsToldUntilTheyLooked() {
        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.CHANGED);
        Acting.as(scene.candidate(), () -> {
            assertThat(changes.changes(scene.assignment()).unseen(2)).isTrue();
            changes.see(scene.assignment(), 2);
            assertThat(changes.changes(scene.assignment()).unseen(2)).isFalse();
        });
    }

    private WhatChanges whatChanges(String text) {
        return Acting.as(scene.lead(), () -> reimports.changes(reimports.read(dossier, text, null)));
    }

    private Pair pair(ReimportDraft draft, String text) {
        return reimports.changes(draft).pairs(ItemKind.QUESTION).stream()
                .filter(pair -> pair.now() != null && pair.now().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private DossierContents contents() {
        return Acting.as(scene.lead(), () -> dossiers.open(dossier));
    }

    private List<AnswerSummary> overview() {
        return Acting.as(scene.candidate(), () -> answerService.overview(scene.assignment()));
    }

    private Checklist checklist() {
        return Acting.as(scene.candidate(), () -> checklists.open(scene.assignment()));
    }

    private void rate(String concept, ConceptState state) {
        Prep opened = Acting.as(scene.candidate(), () -> prep.open(scene.assignment()));
        Concept wanted = opened.contents().concepts().stream()
                .filter(it -> it.text().equals(concept))
                .findFirst()
                .orElseThrow();
        Acting.as(
                scene.candidate(),
                () -> checklists.rate(new RateConcept(CommandId.next(), scene.assignment(), wanted.id(), state)));
    }

    private static String wordsOf(CommentThread thread, String text) {
        Placement placement = Objects.requireNonNull(thread.placement());
        return placement.range().map(range -> range.in(text)).orElse("");
    }
}
