package app.greenroom.login.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.internal.springcsrf.SpringCsrfToken;

/**
 * A form that the browser itself posts, so that password managers see it and the session can get a new id. Carries
 * the token against forged requests.
 */
@Tag("form")
class PostForm extends HtmlContainer {

    PostForm(String action) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
        FormToken.current().map(PostForm::field).ifPresent(this::add);
    }

    static NativeButton submit(String words) {
        NativeButton button = new NativeButton(words);
        button.getElement().setAttribute("type", "submit");
        button.addClassName("door-submit");
        return button;
    }

    private static Input field(SpringCsrfToken token) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", token.getParameterName());
        input.getElement().setAttribute("value", token.getToken());
        return input;
    }
}
