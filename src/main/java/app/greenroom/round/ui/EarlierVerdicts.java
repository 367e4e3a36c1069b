package app.greenroom.round.ui;

import static app.greenroom.round.ui.DeskTexts.SAY;

import app.greenroom.comment.ui.CommentItem;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.round.Verdict;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What was decided in earlier rounds, the latest first, each with its note and its scores. */
public class EarlierVerdicts extends NativeDetails {

    EarlierVerdicts(List<Verdict> verdicts) {
        addClassName("earlier-verdicts");
        setSummaryText(SAY.earlierVerdicts(verdicts.size()));
        OrderedList list = new OrderedList();
        list.addClassName("earlier-list");
        verdicts.forEach(verdict -> list.add(entry(verdict)));
        setContent(list);
    }

    private static ListItem entry(Verdict verdict) {
        Span decision = new Span(verdict.decision().title());
        decision.addClassName("verdict-decision");
        Span who = new Span(
                new Text(SAY.earlierVerdict(verdict.revision(), verdict.mentor().name()) + " · "),
                Times.current().agoLabel(verdict.givenAt()));
        who.addClassName("muted");
        ListItem entry = new ListItem(decision, new Text(" "), who);
        SafeHtml note = verdict.note();
        if (note != null) {
            entry.add(CommentItem.body(note));
        }
        entry.add(new ScoreList(verdict.scores()));
        return entry;
    }
}
