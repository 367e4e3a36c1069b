package app.greenroom.round.ui;

import static app.greenroom.round.ui.DeskTexts.SAY;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerState;
import app.greenroom.round.Claim;
import app.greenroom.round.ClaimService;
import app.greenroom.shared.AnswerId;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PlainButton;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** Who reviews an answer now, and until when. With one mentor there is nothing to say. */
public class ClaimLine extends Div {

    private final ClaimService claims;
    private final AnswerId id;
    private final SerializableConsumer<@Nullable Claim> shown;
    private final Span words = new Span();
    private final NativeButton claim = new PlainButton(SAY.claim(), this::take);
    private final NativeButton extend = new PlainButton(SAY.extend(), () -> act(this::extendIt));
    private final NativeButton release = new PlainButton(SAY.release(), this::release);
    private final Wake wake;
    private @Nullable Answer answer;

    /** @param shown is told who reviews it, each time that it is read */
    ClaimLine(ClaimService claims, AnswerId id, SerializableConsumer<@Nullable Claim> shown) {
        this.claims = claims;
        this.id = id;
        this.shown = shown;
        this.wake = new Wake(this::reread);
        addClassName("claim-line");
        getElement().setAttribute("role", "status");
        extend.setTitle(SAY.extendHelp());
        release.setTitle(SAY.releaseHelp());
        add(words, claim, extend, release, wake);
    }

    /** Reads the claim anew. */
    void show(Answer now) {
        answer = now;
        boolean waits = now.state() == AnswerState.SUBMITTED;
        Claim held = waits ? claims.on(id).orElse(null) : null;
        setVisible(waits && now.assignment().mentors().size() > 1);
        boolean mine = held != null && held.mine();
        words.setText(wordsFor(held));
        claim.setText(held == null ? SAY.claim() : SAY.takeOver());
        claim.setVisible(!mine);
        extend.setVisible(mine);
        release.setVisible(mine);
        wake.at(held == null ? null : held.endsAt(), Times.current().clock().instant());
        shown.accept(held);
    }

    private static String wordsFor(@Nullable Claim held) {
        if (held == null) {
            return SAY.nobodyReviewing();
        }
        String until = Times.current().timeOfDay(held.endsAt());
        return held.mine()
                ? SAY.yoursUntil(until)
                : SAY.reviewingUntil(held.mentor().name(), until);
    }

    private void take() {
        act(() -> claims.take(id));
    }

    private void extendIt() {
        claims.extend(id);
    }

    private void release() {
        UI ui = UI.getCurrent();
        claims.release(id);
        Notice.undoable(SAY.released(), () -> {
            act(() -> claims.take(id));
            ReviewView.goTo(ui, id.toString());
        });
        ui.navigate("queue");
    }

    private void act(Runnable action) {
        Notice.attempt(action);
        reread();
    }

    private void reread() {
        if (answer != null) {
            show(answer);
        }
    }
}
