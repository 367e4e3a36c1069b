package app.greenroom.workspace.today;

import static app.greenroom.workspace.today.TodayTexts.SAY;

import app.greenroom.answer.AnswerState;
import app.greenroom.answer.Begun;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.cohort.Nudge;
import app.greenroom.comment.PassageKind;
import app.greenroom.dossier.ChangeNews;
import app.greenroom.dossier.Question;
import app.greenroom.feedback.Feedback;
import app.greenroom.readiness.ReadinessSummary;
import app.greenroom.readiness.ui.NextStep;
import app.greenroom.readiness.ui.NextSteps;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays one assignment's questions, answers, concepts and feedback side by side. */
record TodayDesk(
        AssignmentSummary summary,
        List<Question> questions,
        List<Begun> begun,
        ReadinessSummary readiness,
        List<Feedback> said,
        ChangeNews changes,
        @Nullable Nudge nudge) {

    TodayPrep lay() {
        List<AnswerStep> steps = steps();
        Map<AnswerState, Integer> counts = new EnumMap<>(AnswerState.class);
        steps.forEach(step -> counts.merge(step.state(), 1, Integer::sum));
        int onSections = sum(PassageKind.SECTION, Feedback::open);
        int onAsks = sum(PassageKind.ASK, Feedback::open);
        List<NextStep> next = NextSteps.of(id(), readiness.unrated(), readiness.next());
        Reading reading = new Reading(steps);
        return new TodayPrep(
                summary,
                counts,
                readiness,
                reading.within(next),
                reading.beside(next, id(), onSections, onAsks),
                news(),
                changes,
                nudge);
    }

    private List<AnswerStep> steps() {
        Map<QuestionId, AnswerState> states = begun.stream().collect(Collectors.toMap(Begun::question, Begun::state));
        Map<UUID, Feedback> byQuestion = onQuestions();
        List<AnswerStep> steps = new ArrayList<>();
        for (Question question : questions) {
            Feedback about = byQuestion.get(question.id().value());
            steps.add(new AnswerStep(
                    steps.size() + 1,
                    question.text(),
                    path(question.id().value()),
                    states.getOrDefault(question.id(), AnswerState.NOT_STARTED),
                    about == null ? 0 : about.open()));
        }
        return steps;
    }

    private List<News> news() {
        Map<UUID, Feedback> byQuestion = onQuestions();
        List<News> news = new ArrayList<>();
        for (int at = 0; at < questions.size(); at++) {
            UUID question = questions.get(at).id().value();
            Feedback about = byQuestion.get(question);
            if (about != null && (about.comments() > 0 || about.verdict() != null)) {
                news.add(new News(SAY.question(at + 1), path(question), about.comments(), about.verdict()));
            }
        }
        int onSections = sum(PassageKind.SECTION, Feedback::comments);
        if (onSections > 0) {
            news.add(new News(SAY.theDossier(), PrepTabs.Tab.OVERVIEW.of(id()), onSections, null));
        }
        int onAsks = sum(PassageKind.ASK, Feedback::comments);
        if (onAsks > 0) {
            news.add(new News(SAY.questionsToAsk(), PrepTabs.Tab.ASKS.of(id()), onAsks, null));
        }
        return news;
    }

    private int sum(PassageKind about, ToIntFunction<Feedback> count) {
        return said.stream()
                .filter(feedback -> feedback.about() == about)
                .mapToInt(count)
                .sum();
    }

    private Map<UUID, Feedback> onQuestions() {
        return said.stream()
                .filter(feedback -> feedback.about() == PassageKind.QUESTION)
                .collect(Collectors.toMap(Feedback::target, Function.identity()));
    }

    private AssignmentId id() {
        return summary.assignment().id();
    }

    private String path(UUID question) {
        return PrepTabs.Tab.QUESTIONS.of(id()) + "/" + question;
    }
}
