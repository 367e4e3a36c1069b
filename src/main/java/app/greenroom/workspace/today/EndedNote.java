package app.greenroom.workspace.today;

import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.assignment.ui.PrepTabs;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A preparation that has ended lately: time to thank its mentors. */
class EndedNote extends Article {

    EndedNote(AssignmentSummary summary) {
        addClassName("today-ended");
        Anchor thank = new Anchor(PrepTabs.Tab.OVERVIEW.of(summary.assignment().id()), "Thank your mentors");
        thank.addClassName("next-go");
        add(
                new H2(summary.dossier().title()),
                new Paragraph("This preparation has ended. Everything you wrote stays readable."),
                thank);
    }
}
