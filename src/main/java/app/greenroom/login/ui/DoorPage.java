package app.greenroom.login.ui;

import app.greenroom.ui.Icon;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.communication.PushMode;

/**
 * A page before the door: one card with one thing to do, for people who are not logged in. It keeps no connection for
 * what is live: one that is being opened while somebody logs in asks with the session of before, gets a new one, and
 * takes the login away with it.
 */
@CssImport("./styles/greenroom.css")
@JsModule("./pressing/pressing.ts")
class DoorPage extends Main {

    private final Div card = new Div();

    DoorPage(String title, String introduction, Component... content) {
        addClassName("door");
        card.addClassName("door-card");
        add(brand(), card);
        show(title, introduction, content);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (!detached.getUI().isClosing()) {
            detached.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        }
    }

    /** Puts other words and content on the card. */
    final void show(String title, String introduction, Component... content) {
        card.removeAll();
        Paragraph words = new Paragraph(introduction);
        words.addClassName("door-words");
        words.setVisible(!introduction.isEmpty());
        card.add(new H1(title), words);
        card.add(content);
    }

    private static Div brand() {
        Div brand = new Div(new Icon("greenroom"), new Span("Greenroom"));
        brand.addClassName("door-brand");
        return brand;
    }
}
