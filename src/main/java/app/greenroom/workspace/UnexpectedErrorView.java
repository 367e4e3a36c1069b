package app.greenroom.workspace;

import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.InternalServerError;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** A page couldn’t be opened: says so with the id that stands in the log. */
@PermitAll
class UnexpectedErrorView extends InternalServerError implements HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        EmptyState words = EmptyState.alone(
                "This page couldn’t be opened",
                WindowErrors.wordsFor(
                        parameter.getException(),
                        "Reload the page. If that doesn’t help, give this number to your Greenroom admin."),
                new Anchor(".", "Go to start page"));
        getElement().getClassList().add("page");
        getElement().appendChild(words.getElement());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return "Error · Greenroom";
    }
}
