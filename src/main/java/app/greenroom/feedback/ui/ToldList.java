package app.greenroom.feedback.ui;

import static app.greenroom.feedback.ui.FeedbackPageTexts.SAY;

import app.greenroom.answer.AnswerIds;
import app.greenroom.answer.ui.QuestionRail;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.comment.PassageKind;
import app.greenroom.comment.ui.CommentItem;
import app.greenroom.feedback.Told;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.round.Decision;
import app.greenroom.round.ui.ScoreList;
import app.greenroom.shared.QuestionId;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was told, day by day; each with the way to its place. */
class ToldList extends Div {

    ToldList() {
        addClassName("stack-loose");
    }

    void show(List<Told> told) {
        removeAll();
        Times times = Times.current();
        Map<LocalDate, List<Told>> days = told.stream()
                .collect(Collectors.groupingBy(
                        each -> LocalDate.ofInstant(each.at(), times.zone()), LinkedHashMap::new, Collectors.toList()));
        days.forEach((day, of) -> {
            UnorderedList list = new UnorderedList();
            list.addClassName("told-day");
            of.forEach(each -> list.add(item(each)));
            add(new Section(new H2(times.weekday(of.getFirst().at())), list));
        });
    }

    private static ListItem item(Told told) {
        Anchor place = new Anchor(pathOf(told), told.place().isBlank() ? told.job() : told.place());
        place.addClassName("told-place");
        place.getElement().setAttribute("dir", "auto");
        place.getElement().setAttribute("data-step", true);
        Span job = new Span(told.job());
        job.addClassNames("small", "muted");
        job.getElement().setAttribute("dir", "auto");
        Div head = new Div(chip(told), place, Times.current().agoLabel(told.at()));
        head.addClassName("told-head");
        ListItem item = new ListItem(head);
        item.addClassNames("card", "told");
        String quote = told.quote();
        if (quote != null && !quote.isEmpty()) {
            Span words = new Span(SAY.quote(quote));
            words.addClassName("thread-quote");
            words.getElement().setAttribute("dir", "auto");
            item.add(words);
        }
        String replacement = told.replacement();
        if (replacement != null) {
            Span words = new Span(replacement.isEmpty() ? SAY.deletion() : SAY.replacement(replacement));
            words.addClassName("told-replacement");
            words.getElement().setAttribute("dir", "auto");
            item.add(words);
        }
        SafeHtml text = told.text();
        if (text != null) {
            item.add(CommentItem.body(text));
        }
        item.add(new ScoreList(told.scores()), job);
        return item;
    }

    private static Chip chip(Told told) {
        Decision decision = told.decision();
        return switch (told.kind()) {
            case COMMENT -> new Chip(SAY.comment(), Chip.Tone.OUTLINE);
            case SUGGESTION -> new Chip(SAY.suggestion(), Chip.Tone.BLUE);
            case NOTE -> new Chip(SAY.privateNote(), Chip.Tone.GREY);
            case VERDICT ->
                decision == Decision.APPROVE
                        ? new Chip(SAY.approved(), Chip.Tone.GREEN)
                        : new Chip(SAY.changesRequested(), Chip.Tone.AMBER);
        };
    }

    /** A former mentor is led on from a review to where the answer is read; without an answer there is no review. */
    private static String pathOf(Told told) {
        if (told.about() == PassageKind.SECTION) {
            return PrepTabs.Tab.OVERVIEW.of(told.assignment());
        }
        if (told.about() == PassageKind.ASK) {
            return PrepTabs.Tab.ASKS.of(told.assignment());
        }
        QuestionId question = new QuestionId(told.target());
        return told.about() == PassageKind.ANSWER && told.begun()
                ? "review/" + AnswerIds.of(told.assignment(), question)
                : QuestionRail.pathOf(told.assignment(), question);
    }
}
