package app.greenroom.demo;

import app.greenroom.answer.AnswerService;
import app.greenroom.answer.CoWriterService;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.suggestion.SuggestionService;
import app.greenroom.feedback.PrivateNoteService;
import app.greenroom.feedback.ThanksService;
import app.greenroom.importing.ImportService;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.readiness.RecallService;
import app.greenroom.round.GradeService;
import app.greenroom.round.VerdictService;
import app.greenroom.snippet.SnippetService;
import app.greenroom.story.StoryService;
import app.greenroom.story.TieService;
import org.springframework.transaction.support.TransactionTemplate;

/** The operations that the demo's people use. */
record Desk(
        ImportService imports,
        AssignmentService assignments,
        AnswerService answers,
        CoWriterService coWriters,
        CommentService review,
        SuggestionService suggestions,
        VerdictService verdicts,
        GradeService grades,
        PrivateNoteService notes,
        SnippetService snippets,
        ChecklistService checklist,
        RecallService recall,
        StoryService stories,
        TieService ties,
        ThanksService thanks,
        TransactionTemplate together) {}
