package app.greenroom.workspace.today;

import static app.greenroom.workspace.today.TodayTexts.SAY;

import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.ui.ChangesNote;
import app.greenroom.assignment.ui.InterviewTime;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.cohort.Nudge;
import app.greenroom.readiness.ui.NextRow;
import app.greenroom.readiness.ui.NextStep;
import app.greenroom.readiness.ui.ReadinessFigure;
import app.greenroom.round.Decision;
import app.greenroom.ui.Times;
import app.greenroom.ui.Titles;
import app.greenroom.workspace.prep.SheetView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/** One assignment on the day's page. */
class TodayCard extends Article {

    private static final int MOST_TO_READ = 5;
    private static final int NEAR_DAYS = 3;

    /** @param keys whether the steps have the keys 1, 2 and 3 */
    TodayCard(TodayPrep prep, boolean keys) {
        Assignment assignment = prep.summary().assignment();
        addClassNames("today");
        H2 title = new H2(new Anchor(
                PrepTabs.Tab.OVERVIEW.of(assignment.id()),
                Titles.bound(prep.summary().dossier().title())));
        Div words = new Div(title, new InterviewTime(assignment, Times.current()));
        if (isNear(assignment)) {
            words.add(new Anchor(SheetView.path(assignment.id()), SAY.sheet()));
        }
        words.addClassName("today-words");
        Anchor ready = new Anchor(
                PrepTabs.Tab.READINESS.of(assignment.id()),
                new ReadinessFigure(prep.readiness().number()));
        ready.addClassName("today-ready");
        Div head = new Div(words, ready);
        head.addClassName("today-head");
        Div main = new Div();
        if (!prep.changes().isEmpty()) {
            main.add(changes(prep));
        }
        main.add(next(prep, keys), news(prep));
        main.addClassName("today-main");
        Div body = new Div(main, new TodayProgress(prep));
        body.addClassName("today-body");
        add(head);
        if (prep.nudge() != null) {
            add(nudge(prep.nudge()));
        }
        add(body);
    }

    /** Whether one packs for the interview by now. */
    private static boolean isNear(Assignment assignment) {
        Instant at = assignment.interviewAt();
        return at != null && !assignment.ended() && Times.current().daysUntil(at) <= NEAR_DAYS;
    }

    private static Paragraph nudge(Nudge nudge) {
        Paragraph words = new Paragraph(SAY.reminder(nudge.by().name(), nudge.reason()));
        words.addClassName("today-nudge");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private static Section next(TodayPrep prep, boolean keys) {
        OrderedList list = new OrderedList();
        list.addClassNames("list", "next");
        for (int at = 0; at < prep.next().size(); at++) {
            list.add(new NextRow(prep.next().get(at), keys ? String.valueOf(at + 1) : ""));
        }
        prep.toRead().stream().limit(MOST_TO_READ).forEach(step -> list.add(new NextRow(step, "")));
        list.setVisible(list.getComponentCount() > 0);
        Section section = section(SAY.next(), list);
        List<NextStep> rest = prep.toRead().stream().skip(MOST_TO_READ).toList();
        if (!rest.isEmpty()) {
            section.add(folded(rest));
        }
        if (!list.isVisible()) {
            section.add(muted(SAY.upToDate()));
        }
        return section;
    }

    private static NativeDetails folded(List<NextStep> steps) {
        OrderedList list = new OrderedList();
        list.addClassNames("list", "next");
        steps.forEach(step -> list.add(new NextRow(step, "")));
        return new NativeDetails(SAY.moreToRead(steps.size()), list);
    }

    private static ChangesNote changes(TodayPrep prep) {
        return new ChangesNote(prep.summary().assignment().id(), prep.changes().words());
    }

    private static Section news(TodayPrep prep) {
        if (prep.news().isEmpty()) {
            return section(SAY.feedbackSinceYesterday(), muted(SAY.noFeedback()));
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("list", "news");
        prep.news()
                .forEach(news -> list.add(new ListItem(new Anchor(news.path(), news.about()), new Span(words(news)))));
        return section(SAY.feedbackSinceYesterday(), list);
    }

    private static String words(News news) {
        Decision verdict = news.verdict();
        if (verdict == null) {
            return SAY.comments(news.comments());
        }
        return news.comments() == 0 ? SAY.verdict(verdict) : SAY.verdictAndComments(verdict, news.comments());
    }

    private static Section section(String title, Component content) {
        Section section = new Section(new H3(title), content);
        section.addClassName("today-part");
        return section;
    }

    private static Paragraph muted(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
