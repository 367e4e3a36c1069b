package app.greenroom.team.ui;

import static app.greenroom.team.ui.PeopleTexts.SAY;

import app.greenroom.team.invitation.Invitation;
import app.greenroom.team.invitation.InvitationId;
import app.greenroom.ui.More;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The invitations that nobody has accepted yet. */
class InvitationList extends Section {

    /** They stand before the members, who shall be in sight too. */
    private static final int FIRST = 8;

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
    private final More more = new More(FIRST, this::arrange);
    private final Map<InvitationId, InvitationRow> rows = new HashMap<>();
    private List<Invitation> order = List.of();
    private List<Invitation> all = List.of();
    private boolean mails;

    InvitationList(Actions actions) {
        this.actions = actions;
        addClassNames("stack", "people-section");
        list.addClassName("list");
        add(title, list, more);
    }

    /** @param mails whether new links go out by mail */
    void show(List<Invitation> invitations, boolean mails) {
        this.mails = mails;
        all = invitations;
        setVisible(!invitations.isEmpty());
        title.setText(SAY.invited(invitations.size()));
        Map<InvitationId, Invitation> now =
                invitations.stream().collect(Collectors.toMap(Invitation::id, Function.identity()));
        rows.keySet().retainAll(now.keySet());
        // a row stays where it is, and with it the keyboard's focus, also when its link was made a moment ago; new ones
        // come first
        List<Invitation> known = order.stream()
                .map(before -> now.get(before.id()))
                .filter(Objects::nonNull)
                .toList();
        order = Stream.concat(invitations.stream().filter(each -> !known.contains(each)), known.stream())
                .toList();
        arrange();
    }

    private void arrange() {
        List<InvitationRow> wanted = more.begin(order).stream().map(this::row).toList();
        list.getChildren().filter(row -> !wanted.contains(row)).toList().forEach(list::remove);
        for (int at = 0; at < wanted.size(); at++) {
            wanted.get(at).show(order.get(at), mails, all);
            if (wanted.get(at).getParent().isEmpty()) {
                list.addComponentAtIndex(at, wanted.get(at));
            }
        }
    }

    private InvitationRow row(Invitation invitation) {
        return rows.computeIfAbsent(invitation.id(), id -> new InvitationRow(invitation, actions));
    }
}
