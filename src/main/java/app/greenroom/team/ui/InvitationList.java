package app.greenroom.team.ui;

import app.greenroom.team.invitation.Invitation;
import app.greenroom.team.invitation.InvitationId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The invitations that nobody has accepted yet. */
class InvitationList extends Section {

    /** What one can do with an invitation. */
    interface Actions {
        /** Makes a new link, mails it if mail is set up, and gives what to show for it. */
        Component renew(Invitation invitation);

        /** Makes a new link to hand over without a mail. */
        Component copy(Invitation invitation);

        void revoke(Invitation invitation);
    }

    private final Actions actions;
    private final H2 title = new H2();
    private final Div list = new Div();
    private final Map<InvitationId, InvitationRow> rows = new HashMap<>();

    InvitationList(Actions actions) {
        this.actions = actions;
        addClassNames("stack", "people-section");
        list.addClassName("list");
        add(title, list);
    }

    /** @param mails whether new links go out by mail */
    void show(List<Invitation> invitations, boolean mails) {
        setVisible(!invitations.isEmpty());
        title.setText("Invited (" + invitations.size() + ")");
        rows.keySet().retainAll(invitations.stream().map(Invitation::id).collect(Collectors.toSet()));
        // a row stays where it is, and with it the keyboard's focus, also when its link was made a moment ago; new ones
        // come first
        List<Invitation> known =
                invitations.stream().filter(each -> rows.containsKey(each.id())).toList();
        list.getChildren().filter(row -> !rows.containsValue(row)).toList().forEach(list::remove);
        known.forEach(each -> row(each).show(each, mails, invitations));
        int at = 0;
        for (Invitation each : invitations) {
            if (!known.contains(each)) {
                InvitationRow row = row(each);
                row.show(each, mails, invitations);
                list.addComponentAtIndex(at++, row);
            }
        }
    }

    private InvitationRow row(Invitation invitation) {
        return rows.computeIfAbsent(invitation.id(), id -> new InvitationRow(invitation, actions));
    }
}
