package app.greenroom.workspace.today;

import static app.greenroom.workspace.today.TodayTexts.SAY;

import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.feedback.ThanksService;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/** A preparation that has ended: all of it can still be read, and for a time its mentors can be thanked. */
class EndedNote extends Article {

    EndedNote(AssignmentSummary summary) {
        addClassName("today-ended");
        String overview = PrepTabs.Tab.OVERVIEW.of(summary.assignment().id());
        Anchor title = new Anchor(overview, summary.dossier().title());
        title.getElement().setAttribute("dir", "auto");
        Anchor go = new Anchor(overview, mayThank(summary) ? SAY.thankMentors() : SAY.openIt());
        go.addClassName("next-go");
        add(new H2(title), new Paragraph(SAY.ended()), go);
    }

    private static boolean mayThank(AssignmentSummary summary) {
        Instant ended = summary.assignment().endedAt();
        return ended != null
                && ended.plus(ThanksService.OPEN)
                        .isAfter(Times.current().clock().instant());
    }
}
