package app.greenroom.readiness;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import java.util.List;
import java.util.Map;

/** Where the back of a recall card learns which questions a concept belongs to; whoever keeps that answers. */
public interface TiedQuestions {

    /** The questions of each concept, in one query; without an entry where there is none. */
    Map<ConceptId, List<QuestionId>> of(AssignmentId assignment);
}
