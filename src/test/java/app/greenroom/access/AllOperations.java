package app.greenroom.access;

import app.greenroom.answer.AnswerOperations;
import app.greenroom.assignment.AssignmentOperations;
import app.greenroom.cohort.CohortOperations;
import app.greenroom.comment.suggestion.SuggestionOperations;
import app.greenroom.dossier.DossierOperations;
import app.greenroom.feedback.FeedbackOperations;
import app.greenroom.importing.ImportOperations;
import app.greenroom.importing.ReimportOperations;
import app.greenroom.readiness.ReadinessOperations;
import app.greenroom.round.ReviewOperations;
import app.greenroom.rubric.RubricOperations;
import app.greenroom.snippet.SnippetOperations;
import app.greenroom.story.StoryOperations;
import app.greenroom.team.PeopleOperations;
import app.greenroom.workspace.today.TodayOperations;
import java.util.List;
import java.util.stream.Stream;

/** Each module's list of operations. */
final class AllOperations {

    private AllOperations() {}

    static List<Operation> list() {
        return Stream.of(
                        PeopleOperations.list(),
                        DossierOperations.list(),
                        ImportOperations.list(),
                        ReimportOperations.list(),
                        CohortOperations.list(),
                        AssignmentOperations.list(),
                        AnswerOperations.list(),
                        ReviewOperations.list(),
                        FeedbackOperations.list(),
                        SuggestionOperations.list(),
                        ReadinessOperations.list(),
                        RubricOperations.list(),
                        StoryOperations.list(),
                        SnippetOperations.list(),
                        TodayOperations.list())
                .flatMap(List::stream)
                .toList();
    }
}
