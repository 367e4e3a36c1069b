package app.greenroom.readiness.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.readiness.ConceptItem;
import app.greenroom.readiness.ConceptState;
import app.greenroom.readiness.model.Standing;
import app.greenroom.ui.Chip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** What the candidate says of a concept, and where a mentor confirms it or withdraws that. */
class ConceptCheck extends Div implements ConceptControl {

    private final boolean mayConfirm;
    private final Div said = new Div();
    private final NativeButton check = new NativeButton();
    private ConceptItem item;

    ConceptCheck(ConceptItem item, boolean mayConfirm, ConceptActions actions) {
        this.item = item;
        this.mayConfirm = mayConfirm;
        addClassName("concept-controls");
        check.addClassName("concept-check");
        check.addClickListener(pressed -> {
            if (this.item.confirmed()) {
                actions.withdraw(item.concept());
            } else {
                actions.confirm(item.concept());
            }
        });
        add(said, check);
    }

    @Override
    public void show(ConceptItem now) {
        item = now;
        said.removeAll();
        said.add(chip(now));
        check.setVisible(mayConfirm && now.state() == ConceptState.CAN_EXPLAIN);
        check.setText(now.confirmed() ? SAY.withdraw() : SAY.confirm());
        check.setAriaLabel(COMMON.actOn(check.getText(), now.concept().text()));
        check.setClassName("concept-withdraw", now.confirmed());
        check.setClassName("concept-confirm", !now.confirmed());
    }

    /** Green is for what was proved. */
    private static Chip chip(ConceptItem now) {
        return new Chip(
                now.state().title(),
                switch (now.state()) {
                    case UNSEEN -> Chip.Tone.OUTLINE;
                    case LEARNING -> Chip.Tone.GREY;
                    case CAN_EXPLAIN -> now.standing() == Standing.CLAIMED ? Chip.Tone.GREY : Chip.Tone.GREEN;
                });
    }
}
