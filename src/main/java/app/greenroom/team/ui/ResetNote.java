package app.greenroom.team.ui;

import static app.greenroom.team.ui.PeopleTexts.SAY;

import app.greenroom.account.ui.CopyLink;
import app.greenroom.link.OneTimeLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;

/** A reset link to hand over, or the word that it was mailed. */
final class ResetNote {

    private ResetNote() {}

    static Component of(OneTimeLink link, PublicAddress address) {
        if (link.mailed()) {
            Paragraph words = new Paragraph(SAY.sendingReset(link.forWhom()));
            words.addClassNames("muted", "small");
            return words;
        }
        return new CopyLink(SAY.shareReset(link.forWhom()), address.of(link));
    }
}
