package app.greenroom.answer.ui;

import app.greenroom.ui.PlainButton;
import com.vaadin.flow.function.SerializableRunnable;

/** Takes a submission back that nobody has begun to review. */
public class WithdrawButton extends PlainButton {

    public WithdrawButton(SerializableRunnable withdraw) {
        super("Withdraw", withdraw);
        addClassName("withdraw");
        setTitle("Withdraw this submission to keep working on it. You can submit it again later.");
    }
}
