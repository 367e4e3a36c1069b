package app.greenroom.story;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.dossier.ItemKind;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.StoryId;
import app.greenroom.story.StoryFact.TiesMoved;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a candidate ties together. Tying twice, and taking away what isn't there, changes nothing. */
@Service
@Transactional
public class TieService {

    private final Stories stories;
    private final Ties ties;
    private final AssignmentDirectory assignments;
    private final DossierLibrary dossiers;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TieService(
            Stories stories,
            Ties ties,
            AssignmentDirectory assignments,
            DossierLibrary dossiers,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stories = stories;
        this.ties = ties;
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** A story answers a question. */
    public void tie(StoryId story, QuestionId question) {
        Assignment assignment = kept(story);
        requireQuestion(assignment, question);
        changed(assignment, ties.tie(story, ItemKind.QUESTION, question.value()));
    }

    public void untie(StoryId story, QuestionId question) {
        changed(kept(story), ties.untie(story, question.value()));
    }

    /** A story shows a concept at work. */
    public void tie(StoryId story, ConceptId concept) {
        Assignment assignment = kept(story);
        requireConcept(assignment, concept);
        changed(assignment, ties.tie(story, ItemKind.CONCEPT, concept.value()));
    }

    public void untie(StoryId story, ConceptId concept) {
        changed(kept(story), ties.untie(story, concept.value()));
    }

    /** A concept belongs to a question. */
    public void tie(AssignmentId id, ConceptId concept, QuestionId question) {
        Assignment assignment = assignments.assignment(id);
        guard.require(Permission.RATE_CONCEPT, assignment);
        requireConcept(assignment, concept);
        requireQuestion(assignment, question);
        changed(assignment, ties.tie(id, new StoryBank.Tie(concept, question)));
    }

    public void untie(AssignmentId id, ConceptId concept, QuestionId question) {
        Assignment assignment = assignments.assignment(id);
        guard.require(Permission.RATE_CONCEPT, assignment);
        changed(assignment, ties.untie(id, new StoryBank.Tie(concept, question)));
    }

    private Assignment kept(StoryId id) {
        StoryRow story = stories.findById(id.value()).orElseThrow(NotFound::new);
        Assignment assignment = assignments.assignment(story.assignment());
        guard.require(Permission.KEEP_STORY, assignment);
        if (story.deletedAt() != null) {
            throw new NotFound();
        }
        return assignment;
    }

    private void requireQuestion(Assignment assignment, QuestionId question) {
        if (!dossiers.asked(assignment.dossier(), question)) {
            throw new NotFound();
        }
    }

    private void requireConcept(Assignment assignment, ConceptId concept) {
        if (!dossiers.held(assignment.dossier(), concept)) {
            throw new NotFound();
        }
    }

    private void changed(Assignment assignment, boolean really) {
        if (really) {
            assignments.touch(assignment.id());
            events.publishEvent(new TiesMoved(AccessGuard.whoActs(), clock.instant(), assignment.id()));
        }
    }
}
