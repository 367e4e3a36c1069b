package app.greenroom.story;

import app.greenroom.assignment.Assignment;
import app.greenroom.dossier.Concept;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.dossier.Question;
import app.greenroom.shared.AssignmentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts stories, ties and the dossier's items together; as many queries for many as for few. */
@Component
class StoryReader {

    private final Stories stories;
    private final Ties ties;
    private final DossierLibrary dossiers;

    StoryReader(Stories stories, Ties ties, DossierLibrary dossiers) {
        this.stories = stories;
        this.ties = ties;
        this.dossiers = dossiers;
    }

    StoryBank read(Assignment assignment, boolean mayKeep) {
        List<Concept> concepts = new ArrayList<>(dossiers.concepts(assignment.dossier()));
        concepts.addAll(dossiers.retiredConcepts(assignment.dossier()));
        List<Question> questions =
                dossiers.questionsEver(List.of(assignment.dossier())).getOrDefault(assignment.dossier(), List.of());
        return new StoryBank(
                stories(List.of(assignment.id())).getOrDefault(assignment.id(), List.of()),
                ties.ofConcepts(assignment.id()),
                questions,
                concepts,
                mayKeep);
    }

    /** In two queries. */
    Map<AssignmentId, List<Story>> stories(Collection<AssignmentId> assignments) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        var items = ties.ofStories(assignments);
        Map<AssignmentId, List<Story>> found = new HashMap<>();
        for (StoryRow row : stories.of(assignments)) {
            found.computeIfAbsent(row.assignment(), any -> new ArrayList<>())
                    .add(row.toStory(items.getOrDefault(row.id(), Set.of())));
        }
        return found;
    }
}
