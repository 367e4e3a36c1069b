package app.greenroom.team.ui;

import static app.greenroom.team.ui.InstanceTexts.SAY;

import app.greenroom.mail.MailReport;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Whether the instance can send mail, and what became of it. */
class MailLine extends Section {

    private final Div row = new Div();
    private @Nullable MailReport shown;

    MailLine() {
        addClassNames("stack", "people-section");
        row.addClassNames("list-row", "mail-line");
        Div list = new Div(row);
        list.addClassName("list");
        add(new H2(SAY.mail()), list);
    }

    void show(MailReport report) {
        if (report.equals(shown)) {
            return;
        }
        shown = report;
        row.removeAll();
        Span words = new Span(report.setUp() ? SAY.mailSetUp() : SAY.mailNotSetUp());
        words.addClassName("mail-words");
        row.add(words);
        if (report.waiting() > 0) {
            row.add(new Chip(SAY.beingSent(report.waiting()), Chip.Tone.GREY));
        }
        if (report.failed() > 0) {
            row.add(new Chip(SAY.failures(report.failed()), Chip.Tone.RED));
        } else if (report.setUp()) {
            row.add(new Chip(SAY.failures(0), Chip.Tone.GREEN));
        }
        MailReport.Failure last = report.lastFailure();
        if (last != null) {
            row.add(failure(last));
        }
    }

    private static Div failure(MailReport.Failure last) {
        Div line = new Div(
                new Span(SAY.lastFailure(last.kind(), last.recipient())),
                Times.current().agoLabel(last.at()),
                new Span(MailNote.of(last.trouble())));
        line.addClassNames("muted", "small", "mail-failure");
        return line;
    }
}
