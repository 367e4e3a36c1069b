package app.greenroom.people.ui;

import app.greenroom.access.Role;
import app.greenroom.command.NextCommand;
import app.greenroom.shared.CommandId;
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

/** Invites one or several people, then shows the links. */
class InvitePanel extends Section {

    /** Invites, and gives what to show for each link. */
    interface Invite {
        List<Component> invite(String emails, Set<Role> roles, CommandId command);
    }

    private static final int LONGEST = 20_000;

    private final Invite action;
    private final TextArea emails = new TextArea("E-mail addresses");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("As");
    private NextCommand command = new NextCommand();

    InvitePanel(Invite action) {
        this.action = action;
        addClassNames("card", "stack", "invite-panel");
        getElement().setAttribute("aria-label", "Invite people");
        emails.setPlaceholder("mira@example.org, cem@example.org");
        emails.setHelperText("One or several, with commas or line breaks between them.");
        emails.setMaxLength(LONGEST);
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::title);
        setVisible(false);
    }

    void open() {
        command = new NextCommand();
        emails.clear();
        roles.setValue(Set.of(Role.CANDIDATE));
        removeAll();
        add(new H2("Invite people"), emails, roles, actions("Cancel", Fields.primary("Make links", this::invite)));
        setVisible(true);
        emails.focus();
    }

    private void invite() {
        Fields.attempt(
                emails, () -> show(command.giving(id -> action.invite(emails.getValue(), roles.getValue(), id))));
    }

    private void show(List<Component> links) {
        removeAll();
        Paragraph words =
                new Paragraph("Each link works once, for seven days, and is shown only now. Give everybody theirs.");
        words.addClassName("muted");
        Div list = new Div();
        list.addClassName("stack");
        list.add(links);
        add(new H2(links.size() == 1 ? "One invitation" : links.size() + " invitations"), words, list);
        add(actions("Done", new Button("Invite more", pressed -> open())));
    }

    private Div actions(String leave, Button main) {
        Button close = new Button(leave, pressed -> setVisible(false));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(main, close);
        row.addClassName("actions");
        return row;
    }
}
