package app.greenroom.readiness.ui;

import app.greenroom.answer.AnswerService;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.readiness.ReadinessService;
import app.greenroom.readiness.RecallService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The operations of a recall session. */
@Component
record RecallServices(
        RecallService recall,
        ChecklistService checklists,
        ReadinessService readiness,
        AnswerService answers,
        List<ConceptTies> ties) {}
