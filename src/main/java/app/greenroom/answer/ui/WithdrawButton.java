package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PaneTexts.SAY;

import app.greenroom.ui.PlainButton;
import com.vaadin.flow.function.SerializableRunnable;

/** Takes a submission back that nobody has begun to review. */
public class WithdrawButton extends PlainButton {

    public WithdrawButton(SerializableRunnable withdraw) {
        super(SAY.withdraw(), withdraw);
        addClassName("withdraw");
        setTitle(SAY.withdrawWhy());
    }
}
