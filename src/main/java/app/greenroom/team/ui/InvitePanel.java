package app.greenroom.team.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.team.ui.PeopleTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.account.ui.CopyLink;
import app.greenroom.account.ui.Fields;
import app.greenroom.command.NextCommand;
import app.greenroom.shared.CommandId;
import app.greenroom.team.invitation.AddressList;
import app.greenroom.team.invitation.Invitation;
import app.greenroom.team.invitation.InvitationTexts;
import app.greenroom.ui.FirstWrong;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Invites one or several people, then shows the links. */
class InvitePanel extends Section {

    /** Reads and invites. */
    interface Invite {
        AddressList read(String emails);

        /** Gives what to show for each link. */
        List<Component> invite(String emails, Set<Role> roles, CommandId command);
    }

    private static final int LONGEST = 20_000;

    private final Invite action;
    private final TextArea emails = new TextArea(SAY.addresses());
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(SAY.roles());
    private final Paragraph leads = new Paragraph(SAY.whatLeadsCan());
    private final Button make = Fields.primary(SAY.createLinks(), this::invite);
    private final Div made = new Div();
    private NextCommand command = new NextCommand();

    InvitePanel(Invite action) {
        this.action = action;
        addClassNames("card", "stack", "invite-panel");
        getElement().setAttribute("aria-label", SAY.invitePeople());
        emails.setPlaceholder("mira@example.org, cem@example.org");
        emails.setHelperText(SAY.addressesHelp());
        emails.setMaxLength(LONGEST);
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::title);
        roles.addValueChangeListener(ticked -> warn());
        leads.addClassName("muted");
        made.addClassName("stack");
        setVisible(false);
    }

    void open() {
        command = new NextCommand();
        emails.clear();
        roles.setValue(Set.of(Role.CANDIDATE));
        removeAll();
        emails.setInvalid(false);
        roles.setInvalid(false);
        add(new H2(SAY.invitePeople()), emails, roles, leads, actions(COMMON.cancel(), make));
        warn();
        setVisible(true);
        emails.focus();
    }

    /** Says what became of the mails with the invitations just made. */
    void show(List<Invitation> invitations) {
        made.getChildren()
                .filter(MailedNote.class::isInstance)
                .map(MailedNote.class::cast)
                .forEach(note -> note.show(invitations));
    }

    private void warn() {
        boolean leading = roles.getValue().contains(Role.LEAD);
        leads.setVisible(leading);
        make.setText(leading ? SAY.createLeadLinks() : SAY.createLinks());
    }

    /** Those who can be invited are; what is left stays in the box, with what is wrong with it. */
    private void invite() {
        AddressList list = action.read(emails.getValue());
        boolean none = list.good().isEmpty();
        emails.setInvalid(none);
        if (none) {
            emails.setErrorMessage(list.problems().isEmpty() ? InvitationTexts.SAY.addressMissing() : list.complaint());
        }
        roles.setErrorMessage(InvitationTexts.SAY.roleMissing());
        roles.setInvalid(roles.isEmpty());
        if (none || roles.isInvalid()) {
            FirstWrong.focus(this);
            return;
        }
        Fields.attempt(
                emails,
                () -> show(
                        command.giving(id -> action.invite(String.join("\n", list.good()), roles.getValue(), id)),
                        list));
    }

    private void show(List<Component> links, AddressList list) {
        removeAll();
        Paragraph words = new Paragraph(
                links.stream().anyMatch(CopyLink.class::isInstance) ? SAY.linksToCopy() : SAY.linksMailed());
        words.addClassName("muted");
        made.removeAll();
        made.add(links);
        add(new H2(SAY.invitations(links.size())), words, made);
        if (list.problems().isEmpty()) {
            add(actions(SAY.done(), new Button(SAY.inviteMore(), pressed -> open())));
            return;
        }
        emails.setValue(list.problems().stream().map(AddressList.Problem::text).collect(Collectors.joining("\n")));
        Fields.complain(emails, list.complaint());
        add(emails, roles, leads, actions(SAY.done(), make));
        emails.focus();
    }

    private Div actions(String leave, Button main) {
        Button close = new Button(leave, pressed -> setVisible(false));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(main, close);
        row.addClassName("actions");
        return row;
    }
}
