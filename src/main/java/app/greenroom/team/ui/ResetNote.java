package app.greenroom.team.ui;

import app.greenroom.account.ui.CopyLink;
import app.greenroom.link.OneTimeLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;

/** A reset link to hand over, or the word that it was mailed. */
final class ResetNote {

    private ResetNote() {}

    static Component of(OneTimeLink link, PublicAddress address) {
        if (link.mailed()) {
            Paragraph words = new Paragraph(
                    "Sending a reset link to " + link.forWhom() + " by e-mail. It expires in 30 minutes.");
            words.addClassNames("muted", "small");
            return words;
        }
        return new CopyLink(
                "Share this link with " + link.forWhom() + ". It works once and expires in 30 minutes.",
                address.of(link));
    }
}
