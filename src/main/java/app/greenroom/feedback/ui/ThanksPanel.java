package app.greenroom.feedback.ui;

import static app.greenroom.feedback.ui.FeedbackPageTexts.SAY;

import app.greenroom.comment.ui.composer.Composer;
import app.greenroom.feedback.GiveThanks;
import app.greenroom.feedback.Thanks;
import app.greenroom.feedback.ThanksService;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate of an ended assignment says to the mentors: a form for the candidate, the words for a mentor, the
 * ratings for a lead; nothing while it goes on.
 */
public class ThanksPanel extends Section {

    private final AssignmentId assignment;
    private final ThanksService service;
    private boolean written;

    public ThanksPanel(AssignmentId assignment, ThanksService service, LiveUpdates live) {
        this.assignment = assignment;
        this.service = service;
        addClassName("thanks");
        live.watch(this, Set.of(LiveTopic.assignment(assignment)), this::show);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
    }

    private void show() {
        Thanks thanks = service.of(assignment);
        if (thanks.mayGive() && written) {
            return; // forms keep what is being written
        }
        removeAll();
        setVisible(thanks.mayGive() || thanks.mentors().stream().anyMatch(each -> !each.isEmpty()));
        if (thanks.mayGive()) {
            written = true;
            add(new H2(SAY.thankMentors()), muted(SAY.thanksIntro(ThanksService.OPEN.toDays())));
            thanks.mentors().forEach(each -> add(form(each)));
        } else {
            thanks.mentors().stream().filter(each -> !each.isEmpty()).forEach(each -> add(said(each)));
        }
    }

    private Div form(Thanks.ForMentor to) {
        RadioButtonGroup<Integer> rating =
                new RadioButtonGroup<>(SAY.howMuchHelp(to.mentor().name()));
        rating.setItems(1, 2, 3, 4, 5);
        rating.setHelperText(SAY.ratingHelp());
        if (to.rating() != null) {
            rating.setValue(to.rating());
        }
        rating.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                give(to, current(to), chosen.getValue());
            }
        });
        Composer words = new Composer(
                        SAY.noteTo(to.mentor().name()),
                        to.words().isEmpty() ? SAY.sendThanks() : SAY.updateNote(),
                        text -> {
                            give(to, text, rating.getValue());
                            written = false;
                            show();
                        })
                .startingWith(to.words())
                .keptAs("thanks:" + assignment + ":" + to.mentor().id())
                .optional();
        Div form = new Div(words, rating);
        form.addClassName("thanks-form");
        return form;
    }

    private String current(Thanks.ForMentor to) {
        return service.of(assignment).mentors().stream()
                .filter(each -> each.mentor().id().equals(to.mentor().id()))
                .findFirst()
                .map(Thanks.ForMentor::words)
                .orElse("");
    }

    private void give(Thanks.ForMentor to, String words, @Nullable Integer rating) {
        service.give(new GiveThanks(assignment, to.mentor().id(), words, rating));
        Notice.done(words.isBlank() ? SAY.saved() : SAY.sentTo(to.mentor().name()));
    }

    private static Div said(Thanks.ForMentor to) {
        Div card = new Div();
        card.addClassName("thanks-said");
        if (!to.words().isEmpty()) {
            card.add(new H2(SAY.thanksTo(to.mentor().name())), quote(to.words()));
        }
        if (to.rating() != null) {
            card.add(muted(SAY.ratingOf(to.mentor().name(), to.rating())));
        }
        return card;
    }

    static Paragraph quote(String words) {
        Paragraph quote = new Paragraph(SAY.quote(words));
        quote.addClassName("thanks-words");
        quote.getElement().setAttribute("dir", "auto");
        return quote;
    }

    private static Paragraph muted(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
