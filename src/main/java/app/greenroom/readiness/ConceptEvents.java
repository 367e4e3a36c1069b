package app.greenroom.readiness;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConceptEvents extends JpaRepository<ConceptEventRow, Long> {

    List<ConceptEventRow> findByAssignmentAndConceptOrderById(AssignmentId assignment, ConceptId concept);

    List<ConceptEventRow> findByAssignmentAndConceptInOrderById(
            AssignmentId assignment, Collection<ConceptId> concepts);

    List<ConceptEventRow> findByAssignmentOrderById(AssignmentId assignment);
}
