package app.greenroom.readiness;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConceptEvents extends JpaRepository<ConceptEventRow, Long> {

    List<ConceptEventRow> findByAssignmentAndConceptOrderById(AssignmentId assignment, ConceptId concept);

    List<ConceptEventRow> findByAssignmentOrderById(AssignmentId assignment);
}
