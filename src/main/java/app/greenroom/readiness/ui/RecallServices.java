package app.greenroom.readiness.ui;

import app.greenroom.readiness.ChecklistService;
import app.greenroom.readiness.ReadinessService;
import app.greenroom.readiness.RecallService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The operations of a recall session. */
@Component
record RecallServices(
        RecallService recall, ChecklistService checklists, ReadinessService readiness, List<ConceptTies> ties) {}
