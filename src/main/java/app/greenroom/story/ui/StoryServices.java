package app.greenroom.story.ui;

import app.greenroom.answer.AnswerService;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.live.LiveUpdates;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.story.StoryService;
import app.greenroom.story.TieService;
import app.greenroom.team.PeopleService;
import org.springframework.stereotype.Component;

/** What the screens of stories and ties need, in one hand. */
@Component
record StoryServices(
        AssignmentService assignments,
        StoryService stories,
        TieService ties,
        ChecklistService checklists,
        AnswerService answers,
        PeopleService people,
        LiveUpdates live) {}
