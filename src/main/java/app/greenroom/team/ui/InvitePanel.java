package app.greenroom.team.ui;

import app.greenroom.access.Role;
import app.greenroom.account.ui.CopyLink;
import app.greenroom.account.ui.Fields;
import app.greenroom.command.NextCommand;
import app.greenroom.shared.CommandId;
import app.greenroom.team.invitation.AddressList;
import app.greenroom.team.invitation.Invitation;
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
    private final TextArea emails = new TextArea("E-mail addresses");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles");
    private final Paragraph leads = new Paragraph(
            "Team leads can see and change everything in this team: its people, dossiers and everyone’s work.");
    private final Button make = Fields.primary("Create links", this::invite);
    private final Div made = new Div();
    private NextCommand command = new NextCommand();

    InvitePanel(Invite action) {
        this.action = action;
        addClassNames("card", "stack", "invite-panel");
        getElement().setAttribute("aria-label", "Invite people");
        emails.setPlaceholder("mira@example.org, cem@example.org");
        emails.setHelperText("One or more, in either form: mira@example.org or Mira Okafor <mira@example.org>.");
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
        add(new H2("Invite people"), emails, roles, leads, actions("Cancel", make));
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
        make.setText(leading ? "Create team lead links" : "Create links");
    }

    /** Those who can be invited are; what is left stays in the box, with what is wrong with it. */
    private void invite() {
        AddressList list = action.read(emails.getValue());
        boolean none = list.good().isEmpty();
        emails.setInvalid(none);
        if (none) {
            emails.setErrorMessage(list.problems().isEmpty() ? "Enter at least one e-mail address." : list.complaint());
        }
        roles.setErrorMessage("Choose at least one role.");
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
                links.stream().anyMatch(CopyLink.class::isInstance)
                        ? "Each link works once and expires in seven days. Copy the links now; they won’t be shown again."
                        : "Each link works once and expires in seven days.");
        words.addClassName("muted");
        made.removeAll();
        made.add(links);
        add(new H2(links.size() == 1 ? "One invitation" : links.size() + " invitations"), words, made);
        if (list.problems().isEmpty()) {
            add(actions("Done", new Button("Invite more", pressed -> open())));
            return;
        }
        emails.setValue(list.problems().stream().map(AddressList.Problem::text).collect(Collectors.joining("\n")));
        Fields.complain(emails, list.complaint());
        add(emails, roles, leads, actions("Done", make));
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
