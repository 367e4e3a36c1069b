package app.greenroom.workspace.today;

import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.ui.ChangesNote;
import app.greenroom.assignment.ui.InterviewTime;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.review.Decision;
import app.greenroom.ui.Times;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One assignment on the day's page. */
class TodayCard extends Article {

    private static final int STEPS = 5;

    TodayCard(TodayPrep prep) {
        Assignment assignment = prep.summary().assignment();
        addClassNames("today");
        H2 title = new H2(new Anchor(
                PrepTabs.Tab.OVERVIEW.of(assignment.id()),
                Titles.bound(prep.summary().dossier().title())));
        Div head = new Div(title, new InterviewTime(assignment, Times.current()));
        head.addClassName("today-head");
        Div main = new Div();
        if (!prep.changes().isEmpty()) {
            main.add(changes(prep));
        }
        main.add(next(prep), news(prep));
        main.addClassName("today-main");
        Div body = new Div(main, new TodayProgress(prep));
        body.addClassName("today-body");
        add(head, body);
    }

    private static Section next(TodayPrep prep) {
        OrderedList list = new OrderedList();
        list.addClassNames("list", "next");
        prep.next().stream().limit(STEPS).forEach(step -> list.add(step(step)));
        Section section = section("Next", list);
        list.setVisible(!prep.next().isEmpty());
        if (prep.next().isEmpty()) {
            section.add(muted("Nothing waits for you. Read your answers aloud, or go through the concepts once more."));
        } else if (prep.next().size() > STEPS) {
            section.add(muted("And " + (prep.next().size() - STEPS) + " more after these."));
        }
        return section;
    }

    private static ListItem step(NextStep step) {
        Span title = new Span(step.title());
        title.addClassName("next-title");
        Span detail = new Span(step.detail());
        detail.addClassName("next-detail");
        detail.getElement().setAttribute("dir", "auto");
        Div words = new Div(title, detail);
        words.addClassName("next-words");
        Anchor go = new Anchor(step.path(), step.action());
        go.addClassName("next-go");
        go.setAriaLabel(step.action() + ": " + step.title());
        return new ListItem(words, go);
    }

    private static ChangesNote changes(TodayPrep prep) {
        return new ChangesNote(prep.summary().assignment().id(), prep.changes().words());
    }

    private static Section news(TodayPrep prep) {
        if (prep.news().isEmpty()) {
            return section("Feedback since yesterday", muted("None. What your mentors say shows here at once."));
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("list", "news");
        prep.news()
                .forEach(news -> list.add(new ListItem(new Anchor(news.path(), news.about()), new Span(words(news)))));
        return section("Feedback since yesterday", list);
    }

    private static String words(News news) {
        String comments = news.comments() + (news.comments() == 1 ? " comment" : " comments");
        if (news.verdict() == null) {
            return comments;
        }
        String verdict = news.verdict() == Decision.APPROVE ? "approved" : "changes requested";
        return news.comments() == 0 ? verdict : verdict + ", " + comments;
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
