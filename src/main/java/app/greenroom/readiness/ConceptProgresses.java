package app.greenroom.readiness;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface ConceptProgresses extends JpaRepository<ConceptProgressRow, ConceptProgressRow.Key> {

    @Query("select p from ConceptProgressRow p where p.key.assignment = :assignment")
    List<ConceptProgressRow> of(UUID assignment);

    @Modifying
    @NativeQuery("""
            insert ignore into concept_progress (assignment_id, concept_id, state, note, links, version, counted)
            values (:assignment, :concept, 'UNSEEN', '', '', 0, true)""")
    void ensure(UUID assignment, UUID concept);
}
